"""Somebody has the key store's file, not the key-encryption key, and swaps or copies wrapped keys: each
is bound to its customer, so another's opens nothing and nobody's words cross over."""

import subprocess
import time

from handrail.store.keys import CHECKED_SECONDS
from tests.attacks.siege import at_file, call

KEY = "SELECT wrapped FROM subject_key WHERE subject_id = ?"
PUT = "UPDATE subject_key SET wrapped = ? WHERE subject_id = ?"


def test_the_key_of_another_customer_opens_nothing(siege):
    victim, attacker = siege.newcomer(), siege.newcomer()
    victim.say("my aunt Hedwiga lives in Quakenbrueck")
    attacker.say("Hello")
    of = "SELECT subject_id FROM conversation WHERE id = ?"
    subjects = [siege.sql(of, one.id)[0][0] for one in (victim, attacker)]
    keys = [at_file(siege.served, "keys", KEY, subject)[0][0] for subject in subjects]

    for subject, key in zip(subjects, reversed(keys), strict=True):
        at_file(siege.served, "keys", PUT, key, subject)
    time.sleep(CHECKED_SECONDS + 0.5)
    answers = [call(one, "GET", "/messages") for one in (victim, attacker)]

    assert {answer.status_code for answer in answers} == {503}
    assert not any("Hedwiga" in answer.text for answer in answers)
    for subject, key in zip(subjects, keys, strict=True):
        at_file(siege.served, "keys", PUT, key, subject)
    time.sleep(CHECKED_SECONDS + 0.5)
    assert "Hedwiga" in call(victim, "GET", "/messages").text


def test_a_customers_key_does_not_sign_the_log(siege):
    """A wrapped key put under the log's name does not open there: nobody can choose what signs."""
    siege.newcomer()
    [(key,)] = at_file(siege.served, "keys", "SELECT wrapped FROM subject_key LIMIT 1")
    kept = at_file(siege.served, "keys", "SELECT wrapped FROM named_key WHERE name = 'ledger-seed'")
    put = "UPDATE named_key SET wrapped = ? WHERE name = 'ledger-seed'"
    at_file(siege.served, "keys", put, key)
    try:
        command = siege.served.command("ledger", "export", str(siege.served.folder / "out"))
        refused = subprocess.run(
            command, cwd=siege.served.folder, capture_output=True, text=True, check=False
        )
    finally:
        at_file(siege.served, "keys", put, kept[0][0])

    assert refused.returncode == 1
    assert "does not open" in refused.stderr
    assert "Traceback" not in refused.stderr
