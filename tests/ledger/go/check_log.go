// Checks an exported log with Go's own note and tlog packages, which share nothing with ours.
//
// usage: check_log FOLDER KEY OLD_SIZE
package main

import (
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

type tiles struct{ folder string }

func (t tiles) Height() int                         { return 8 }
func (t tiles) SaveTiles([]tlog.Tile, [][]byte)     {}
func (t tiles) ReadTiles(wanted []tlog.Tile) ([][]byte, error) {
	var all [][]byte
	for _, tile := range wanted {
		// Go writes tile/8/<level>/..., c2sp.org/tlog-tiles leaves the height out.
		path := strings.Replace(tile.Path(), "tile/8/", "tile/", 1)
		data, err := os.ReadFile(filepath.Join(t.folder, path))
		if err != nil {
			return nil, err
		}
		all = append(all, data)
	}
	return all, nil
}

func demand(err error, what string) {
	if err != nil {
		fmt.Println(what+":", err)
		os.Exit(1)
	}
}

func entries(folder string, size int64) [][]byte {
	var all [][]byte
	for index := int64(0); index*256 < size; index++ {
		tile := tlog.Tile{H: 8, L: 0, N: index, W: 256}
		if size-index*256 < 256 {
			tile.W = int(size - index*256)
		}
		path := strings.Replace(tile.Path(), "tile/8/0/", "tile/entries/", 1)
		data, err := os.ReadFile(filepath.Join(folder, path))
		demand(err, "entries")
		for len(data) > 0 {
			length := int(binary.BigEndian.Uint16(data))
			all = append(all, data[2:2+length])
			data = data[2+length:]
		}
	}
	return all
}

func main() {
	folder, key := os.Args[1], os.Args[2]
	old, err := strconv.ParseInt(os.Args[3], 10, 64)
	demand(err, "old size")
	verifier, err := note.NewVerifier(key)
	demand(err, "key")
	text, err := os.ReadFile(filepath.Join(folder, "checkpoint"))
	demand(err, "checkpoint")
	opened, err := note.Open(text, note.VerifierList(verifier))
	demand(err, "checkpoint")
	lines := strings.Split(opened.Text, "\n")
	size, err := strconv.ParseInt(lines[1], 10, 64)
	demand(err, "size")
	hashed, err := base64.StdEncoding.DecodeString(lines[2])
	demand(err, "root")
	tree := tlog.Tree{N: size}
	copy(tree.Hash[:], hashed)

	reader := tlog.TileHashReader(tree, tiles{folder})
	all := entries(folder, size)
	if int64(len(all)) != size {
		fmt.Println("entries:", len(all), "of", size)
		os.Exit(1)
	}
	for number, entry := range all {
		proof, err := tlog.ProveRecord(size, int64(number), reader)
		demand(err, "proof")
		err = tlog.CheckRecord(proof, size, tree.Hash, int64(number), tlog.RecordHash(entry))
		demand(err, fmt.Sprint("entry ", number))
	}
	before, err := tlog.TreeHash(old, reader)
	demand(err, "old root")
	proof, err := tlog.ProveTree(size, old, reader)
	demand(err, "growth")
	demand(tlog.CheckTree(proof, size, tree.Hash, old, before), "growth")
	fmt.Println("whole:", size, base64.StdEncoding.EncodeToString(before[:]))
}
