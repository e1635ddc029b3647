"""What every provider of key-encryption keys promises, and what each does when it is cut off."""

import pytest

from handrail.core.errors import Broken, KeysUnreachable, Misconfigured
from handrail.kms.aws_kms import AwsKms
from handrail.kms.vault_transit import VaultTransit
from handrail.security.seal import Wrapped, new_data_key
from tests.conftest import free_port
from tests.kms.vault_server import KEY, TOKEN


def test_a_key_comes_back_and_is_not_seen_in_its_wrapping(provider):
    first, key = provider.begin(None), new_data_key()

    wrapped = provider.wrap(first, key, "s1")

    assert provider.unwrap(first, wrapped, "s1") == key
    assert key.exposed() not in wrapped


def test_a_wrapped_key_opens_for_nobody_else(provider):
    first = provider.begin(None)
    wrapped = provider.wrap(first, new_data_key(), "s1")

    with pytest.raises(Broken) as refused:
        provider.unwrap(first, wrapped, "s2")
    assert not isinstance(refused.value, KeysUnreachable)


@pytest.mark.parametrize("bad", [b"", b"x", b"vault:v9:AAAA", b"\xff" * 80])
def test_what_is_no_wrapped_key_is_refused(provider, bad):
    with pytest.raises(Broken):
        provider.unwrap(provider.begin(None), Wrapped(bad), "s1")


def test_a_new_version_leaves_the_old_one_able_to_unwrap(provider):
    first = provider.begin(None)
    old = provider.wrap(first, key := new_data_key(), "s1")

    second = provider.begin(first)

    assert second != first
    assert provider.unwrap(first, old, "s1") == key
    assert provider.unwrap(second, provider.wrap(second, key, "s1"), "s1") == key


def test_destroying_says_what_was_done(provider):
    first = provider.begin(None)
    provider.begin(first)

    assert "." in provider.destroy(first)


def test_a_destroyed_file_is_gone(local):
    first = local.begin(None)
    wrapped = local.wrap(first, new_data_key(), "s1")
    local.begin(first)

    local.destroy(first)

    assert [path.name for path in local.path.parent.iterdir()] == ["kek.2"]
    with pytest.raises(Misconfigured):
        local.unwrap(first, wrapped, "s1")


def test_files_are_readable_by_us_alone(local):
    local.begin(local.begin(None))
    modes = {path.name: path.stat().st_mode & 0o777 for path in local.path.parent.iterdir()}
    assert modes == {"kek": 0o600, "kek.2": 0o600}


def test_aws_that_does_not_answer_is_told_apart_from_aws_that_refuses(aws):
    _, url = aws
    with pytest.raises(Broken, match="NotFoundException") as refused:
        AwsKms("alias/nobody", "eu-central-1", url).begin(None)
    assert not isinstance(refused.value, KeysUnreachable)

    nobody = AwsKms("alias/nobody", "eu-central-1", f"http://127.0.0.1:{free_port()}")
    with pytest.raises(KeysUnreachable):
        nobody.begin(None)


def test_a_disabled_key_is_refused(aws, aws_kms):
    client, _ = aws
    client.disable_key(KeyId=aws_kms.key)
    with pytest.raises(Misconfigured, match="not enabled"):
        aws_kms.begin(None)


def test_another_key_of_aws_is_a_new_version_and_the_old_one_still_unwraps(aws, aws_kms):
    client, url = aws
    first = aws_kms.begin(None)
    old = aws_kms.wrap(first, key := new_data_key(), "s1")
    other = AwsKms(client.create_key()["KeyMetadata"]["KeyId"], "eu-central-1", url)

    second = other.begin(first)

    assert second.endswith("#1")
    assert second != first
    assert other.unwrap(first, old, "s1") == key


def test_a_sealed_vault_is_unreachable(vault, vault_transit):
    first = vault_transit.begin(None)
    vault.sealed = True
    with pytest.raises(KeysUnreachable, match="sealed"):
        vault_transit.wrap(first, new_data_key(), "s1")


def test_a_vault_that_is_not_there_is_unreachable(tmp_path):
    token = tmp_path / "token"
    token.write_text(TOKEN)
    token.chmod(0o600)
    with pytest.raises(KeysUnreachable):
        VaultTransit(f"http://127.0.0.1:{free_port()}", token, KEY).begin(None)


def test_a_wrong_token_is_a_refusal(vault_transit):
    vault_transit.token_file.write_text("s.other")
    with pytest.raises(Broken, match="403"):
        vault_transit.begin(None)


def test_a_renewed_token_is_read(vault_transit):
    first = vault_transit.begin(None)
    vault_transit.token_file.write_text("s.other")
    with pytest.raises(Broken):
        vault_transit.wrap(first, new_data_key(), "s1")
    vault_transit.token_file.write_text(TOKEN)
    assert vault_transit.wrap(first, new_data_key(), "s1")


def test_a_token_that_others_can_read_is_refused(vault_transit):
    vault_transit.token_file.chmod(0o644)
    with pytest.raises(Misconfigured, match="read by others"):
        vault_transit.begin(None)


def test_a_key_that_can_be_exported_is_refused(vault, vault_transit):
    vault.exportable = True
    with pytest.raises(Misconfigured, match="exported"):
        vault_transit.begin(None)


def test_the_namespace_goes_along(vault, tmp_path, vault_transit):
    there = VaultTransit(vault.url, vault_transit.token_file, KEY, namespace="team-a")
    there.begin(None)
    assert vault.namespaces == {"team-a"}


def test_what_vault_quotes_is_not_repeated(vault_transit):
    first = vault_transit.begin(None)
    wrapped = vault_transit.wrap(first, new_data_key(), "s1")
    with pytest.raises(Broken) as refused:
        vault_transit.unwrap(first, wrapped, "s2")
    assert wrapped.decode() not in str(refused.value)
