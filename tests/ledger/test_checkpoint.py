import base64

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handrail.core.errors import BadInput
from handrail.ledger.checkpoint import Checkpoint, Signer, open_checkpoint, sign_checkpoint
from handrail.ledger.note import VerifierKey, open_note, parse_verifier_key
from handrail.ledger.tree import EMPTY_ROOT

# A tree head that is public: the Go checksum database's, whose signature the tlog-checkpoint page
# borrows for its example, with that log's public key.
PUBLIC_KEY = "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8"
PUBLIC_BODY = "go.sum database tree\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n"
PUBLIC_LINE = "— sum.golang.org Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n"
# The line of a witness in the tlog-cosignature page.
WITNESS = "— witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==\n"
ROOT = bytes(range(32))


@pytest.fixture
def text(signer):
    return sign_checkpoint("shop.example/ledger", 300, ROOT, signer)


def test_a_checkpoint_of_a_public_log_opens_under_its_key():
    root = bytes.fromhex("0ac5186a91863e8e1d90c808014aa89bf5da8e3ee1d9f07630f0378f68f1ab62")

    head = open_checkpoint(f"{PUBLIC_BODY}\n{PUBLIC_LINE}", parse_verifier_key(PUBLIC_KEY))

    assert head == Checkpoint("go.sum database tree", 20_852_163, root)


def test_a_public_logs_checkpoint_with_another_origin_does_not_open():
    borrowed = PUBLIC_BODY.replace("go.sum database tree", "example.com/behind-the-sofa")

    with pytest.raises(BadInput):
        open_checkpoint(f"{borrowed}\n{PUBLIC_LINE}", parse_verifier_key(PUBLIC_KEY))


@pytest.mark.parametrize(
    "key", [PUBLIC_KEY, "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"]
)
def test_a_public_key_comes_back_as_it_was_written(key):
    assert str(parse_verifier_key(key)) == key


def test_a_checkpoint_is_three_lines_a_blank_one_and_a_signature(text, signer):
    origin, size, root, blank, line, end = text.split("\n")
    dash, name, signed = line.split(" ")

    assert (origin, size, blank, end) == ("shop.example/ledger", "300", "", "")
    assert base64.b64decode(root) == ROOT
    assert (dash, name) == ("—", "shop.example/ledger")
    assert base64.b64decode(signed)[:4] == signer.verifier.id
    assert len(base64.b64decode(signed)) == 4 + 64


def test_a_checkpoint_opens_under_the_key_that_signed_it(text, signer):
    assert open_checkpoint(text, signer.verifier) == Checkpoint("shop.example/ledger", 300, ROOT)


def test_an_empty_log_has_a_checkpoint(signer):
    text = sign_checkpoint("shop.example/ledger", 0, EMPTY_ROOT, signer)

    assert open_checkpoint(text, signer.verifier).size == 0


def test_witnesses_may_sign_too_and_are_passed_over(text, signer):
    assert open_checkpoint(text + WITNESS * 20, signer.verifier).size == 300
    body, line = text.split("\n\n")
    assert open_checkpoint(f"{body}\n\n{WITNESS}{line}", signer.verifier).size == 300


def test_a_line_with_our_name_and_another_key_id_is_passed_over(text, signer):
    other = f"— shop.example/ledger {base64.b64encode(b'1234' + bytes(64)).decode()}\n"

    assert open_checkpoint(text + other, signer.verifier).size == 300


def test_a_second_line_with_our_name_and_id_must_hold_too(text, signer):
    forged = base64.b64encode(signer.verifier.id + bytes(64)).decode()

    with pytest.raises(BadInput):
        open_checkpoint(f"{text}— shop.example/ledger {forged}\n", signer.verifier)


def test_every_bit_of_a_checkpoint_counts(text, signer):
    data = text.encode()

    for bit in range(len(data) * 8):
        flipped = bytearray(data)
        flipped[bit // 8] ^= 1 << bit % 8
        try:
            changed = flipped.decode()
        except UnicodeDecodeError:
            continue
        with pytest.raises(BadInput):
            open_checkpoint(changed, signer.verifier)


def test_a_checkpoint_cut_short_does_not_open(text, signer):
    for cut in range(len(text)):
        with pytest.raises(BadInput):
            open_checkpoint(text[:cut], signer.verifier)


def signed(signer, body):
    """Sign any text, even one that is no checkpoint."""
    line = base64.b64encode(signer.verifier.id + signer.sign(body.encode())).decode()
    return f"{body}\n— {signer.name} {line}\n"


GOOD = base64.b64encode(ROOT).decode()


@pytest.mark.parametrize(
    "body",
    [
        f"log\n1\n{GOOD}\nextension\n",
        "log\n1\n",
        f"\n1\n{GOOD}\n",
        f"log\n01\n{GOOD}\n",
        f"log\n-1\n{GOOD}\n",
        f"log\n+1\n{GOOD}\n",
        f"log\n1_0\n{GOOD}\n",
        f"log\n١\n{GOOD}\n",
        f"log\n{2**63}\n{GOOD}\n",
        f"log\n{'9' * 5_000}\n{GOOD}\n",
        f"log\n1\n{GOOD[:-2]}9=\n",
        f"log\n1\n{GOOD} \n",
        "log\n1\nAAAA\n",
        "log\n1\n\n",
        f"log\n1\n{GOOD}\n\n",
    ],
)
def test_a_text_that_is_signed_but_no_checkpoint_does_not_open(signer, body):
    note = signed(signer, body)

    assert open_note(note, signer.verifier) == body
    with pytest.raises(BadInput):
        open_checkpoint(note, signer.verifier)


@pytest.mark.parametrize(
    "tamper",
    [
        lambda text: text[:0],
        lambda text: text.replace("\n", "\r\n"),
        lambda text: text.replace("—", "-"),
        lambda text: text + "\n",
        lambda text: text[:-1],
        lambda text: text + "— nobody\n",
        lambda text: text + "— nobody AAAA\n",
        lambda text: text + "— no+body AAAAAAAA\n",
        lambda text: text + "— no body AAAAAAAA\n",
        lambda text: text + "— nobody ####\n",
        lambda text: text + WITNESS * 100,
        lambda text: text + "— nobody " + "A" * 1_000_000 + "\n",
        lambda text: "\ud800" + text,
        lambda text: "\x00" + text,
    ],
)
def test_a_note_of_any_other_form_does_not_open(text, signer, tamper):
    with pytest.raises(BadInput):
        open_checkpoint(tamper(text), signer.verifier)


@settings(deadline=None)
@given(noise=st.text(max_size=300))
def test_noise_is_refused_in_words(noise):
    with pytest.raises(BadInput):
        open_checkpoint(noise, VerifierKey("log", bytes(32)))
    with pytest.raises(BadInput):
        parse_verifier_key(noise)


@settings(deadline=None)
@given(public=st.binary(min_size=32, max_size=32))
def test_no_public_key_makes_the_verifier_stumble(public):
    assert not VerifierKey("log", public).holds(b"message", b"1" * 64)


@pytest.mark.parametrize(
    "key",
    [
        "",
        "name",
        PUBLIC_KEY.replace("033de0ae", "033de0af"),
        PUBLIC_KEY.replace("033de0ae", "033DE0AE"),
        PUBLIC_KEY.replace("sum", "sam"),
        PUBLIC_KEY.replace("+Ac", "+Bc"),
        PUBLIC_KEY[:-4],
        PUBLIC_KEY + "AAAA",
        PUBLIC_KEY + "\n",
        " " + PUBLIC_KEY,
        PUBLIC_KEY.partition("+")[2],
        "é" + PUBLIC_KEY,
    ],
)
def test_a_public_key_copied_wrongly_is_refused(key):
    with pytest.raises(BadInput):
        parse_verifier_key(key)


@pytest.mark.parametrize("name", ["", "a b", "a+b", "a\nb", "a\u2003b", "a\x1bb", "\ud800"])
def test_a_log_cannot_have_a_name_that_breaks_its_signature_lines(signer, name):
    with pytest.raises(BadInput):
        Signer.of_seed(name, bytes(32))
    with pytest.raises(BadInput):
        VerifierKey(name, bytes(32))


@pytest.mark.parametrize(
    ("origin", "size", "root"),
    [
        ("", 1, ROOT),
        (" ", 1, ROOT),
        ("two\nlines", 1, ROOT),
        ("log", -1, ROOT),
        ("log", 2**63, ROOT),
        ("log", 1, b"short"),
    ],
)
def test_what_would_not_open_is_never_signed(signer, origin, size, root):
    with pytest.raises(BadInput):
        sign_checkpoint(origin, size, root, signer)


def test_a_key_has_thirty_two_bytes():
    with pytest.raises(BadInput):
        VerifierKey("log", b"short")
    with pytest.raises(BadInput):
        Signer.of_seed("log", b"short")


def test_a_signer_never_shows_its_key(signer):
    assert "key" not in repr(signer)
