#!/bin/sh
# Make the secrets of compose.yaml once, in deploy/secrets, readable by the containers' users alone.
# Keep a copy of `kek` in a safe: its loss is the loss of everything.
set -eu
cd "$(dirname "$0")"
umask 077
mkdir -p secrets
if [ -e secrets/kek ]; then
    echo "deploy/secrets holds a key already; nothing was changed." >&2
    exit 1
fi
openssl req -x509 -newkey rsa:3072 -nodes -days 3650 -subj "/CN=Handrail databases" \
    -keyout secrets/database-ca.key -out secrets/database-ca.crt 2>/dev/null
for store in data keys; do
    openssl req -new -newkey rsa:3072 -nodes -subj "/CN=$store" \
        -keyout "secrets/$store.key" -out "secrets/$store.csr" 2>/dev/null
    printf 'subjectAltName=DNS:%s' "$store" > "secrets/$store.ext"
    openssl x509 -req -in "secrets/$store.csr" -days 3650 -extfile "secrets/$store.ext" \
        -CA secrets/database-ca.crt -CAkey secrets/database-ca.key -CAcreateserial \
        -out "secrets/$store.crt" 2>/dev/null
    rm "secrets/$store.csr" "secrets/$store.ext"
    password=$(od -An -N24 -tx1 /dev/urandom | tr -d ' \n')
    printf '%s' "$password" > "secrets/password-$store"
    printf 'postgresql://handrail:%s@%s/handrail?sslmode=verify-full&sslrootcert=/run/secrets/database-ca' \
        "$password" "$store" > "secrets/store-$store"
done
head -c 32 /dev/urandom > secrets/kek
chmod 644 secrets/*.crt
chown 10001:10001 secrets/kek secrets/store-data secrets/store-keys
chown 999:999 secrets/password-data secrets/password-keys secrets/data.key secrets/keys.key
echo "deploy/secrets is made. Copy secrets/kek to a safe; put tls.crt and tls.key (owner 10002) beside it."
