"""Sight by queue, and the page that says who may do what: both asked of the policy in force."""

import asyncio
from hashlib import sha256
from pathlib import Path

import pytest

from handrail.cli.workspace_files import files_of
from handrail.core.errors import BadInput, NotAllowed
from handrail.oversight.case import CaseState
from handrail.services.claim_case import claim_case
from handrail.services.read_case import read_case
from handrail.services.read_inbox import read_inbox
from handrail.services.releases import make_release
from handrail.services.review_access import review_access
from handrail.services.staff_members import add_staff, change_teams
from handrail.stored.releases import ReleaseFile
from tests.services.talk import newcomer, say, waiting_case

WORKSPACE = Path(__file__).parent.parent.parent / "examples/shop/workspace"
# An agent sees everything in `general`, and of `crisis` only what is theirs.
SCOPED = b"""
@id("staff-sign-in")
@reason("Agents may sign in.")
permit (principal in Role::"agent", action == Action::"sign_in", resource is Desk);

@id("all-of-general")
@reason("Agents see and take every case of the general queue.")
permit (
  principal in Role::"agent",
  action in [Action::"read_inbox", Action::"read_case", Action::"claim_case"],
  resource in Queue::"general"
);

@id("only-mine-in-crisis")
@reason("In the crisis queue agents see the cases they hold.")
permit (principal in Role::"agent", action == Action::"read_case", resource in Queue::"crisis")
when { resource has holder && resource.holder == principal };

@id("crisis-is-taken-from-the-list-of-the-lead")
@reason("Whoever the lead names takes a crisis case.")
permit (principal in Role::"agent", action == Action::"claim_case", resource in Queue::"crisis")
when { resource.state == "waiting" };
"""

# Who is in the team of the crisis queue sees all of it; the others see nothing there.
TEAMED = (
    SCOPED
    + b"""
@id("the-crisis-team-sees-its-queue")
@reason("The crisis team sees every case of its queue.")
permit (
  principal in Team::"crisis",
  action in [Action::"read_inbox", Action::"read_case"],
  resource in Queue::"crisis"
);

@id("administrator-looks-after-people")
@reason("Administrators put people into teams.")
permit (
  principal in Role::"administrator",
  action in [Action::"manage_staff", Action::"review_access"],
  resource is Desk
);
"""
)


def under(house, rules):
    mine = ReleaseFile("policy", "policies/staff.cedar", sha256(rules).digest(), rules)
    files = [one for one in files_of(WORKSPACE) if not one.path.endswith("staff.cedar")]
    asyncio.run(make_release(house, (*files, mine)))
    return house


@pytest.fixture
def scoped(house):
    """The house under the company's own rules for staff."""
    return under(house, SCOPED)


@pytest.fixture
def teamed(house):
    """The house under rules that speak of a team."""
    return under(house, TEAMED)


async def crisis_case(runner):
    customer = await newcomer(runner.house)
    await say(runner, customer, "I want to kill myself", "crisis")
    rows = await runner.house.cases.inbox((CaseState.WAITING,), None)
    return next(row.case.id for row in rows if row.conversation.id == customer.id)


async def test_all_of_one_queue_and_only_mine_of_another(scoped, runner):
    sam, ada = [
        await add_staff(scoped, name, name, "agent", "a long password") for name in ("sam", "ada")
    ]
    general = await waiting_case(runner, await newcomer(scoped))
    crisis = await crisis_case(runner)

    assert [line.case for line in (await read_inbox(scoped, sam, "waiting")).lines] == [general]
    with pytest.raises(NotAllowed):
        await read_case(scoped, sam, crisis)

    await claim_case(scoped, sam, crisis)

    mine = await read_inbox(scoped, sam, "mine")
    assert [line.case for line in mine.lines] == [crisis]
    assert mine.counts["mine"] == 1
    assert (await read_case(scoped, sam, crisis)).case.case == crisis
    assert [line.case for line in (await read_inbox(scoped, ada, "open")).lines] == [general]
    with pytest.raises(NotAllowed):
        await read_case(scoped, ada, crisis)


async def test_a_team_sees_a_queue_that_others_of_the_same_role_do_not(teamed, runner):
    sam, ada, alex = [
        await add_staff(teamed, name, name, role, "a long password")
        for name, role in (("sam", "agent"), ("ada", "agent"), ("alex", "administrator"))
    ]
    crisis = await crisis_case(runner)

    await change_teams(teamed, alex, sam.id, "Returns, crisis")
    sam = await teamed.staff.by_login("sam")

    assert sam.teams == ("crisis", "returns")
    assert crisis in [line.case for line in (await read_inbox(teamed, sam, "waiting")).lines]
    assert (await read_case(teamed, sam, crisis)).case.case == crisis
    with pytest.raises(NotAllowed):
        await read_case(teamed, ada, crisis)

    review = {(one.role, one.teams): one for one in await review_access(teamed, alex)}
    in_team = {row.rule for row in review["agent", ("crisis", "returns")].may}
    assert "the-crisis-team-sees-its-queue" in in_team
    assert "the-crisis-team-sees-its-queue" not in {row.rule for row in review["agent", ()].may}
    assert [one.login for one in review["agent", ("crisis", "returns")].people] == ["sam"]

    await change_teams(teamed, alex, sam.id, "")
    with pytest.raises(NotAllowed):
        await read_case(teamed, await teamed.staff.by_login("sam"), crisis)


@pytest.mark.parametrize("typed", ["a team'", "ä", "x" * 41, " ".join(map(str, range(13)))])
async def test_what_is_no_name_of_a_team_is_refused_and_nothing_changes(teamed, typed):
    sam = await add_staff(teamed, "sam", "Sam", "agent", "a long password")
    alex = await add_staff(teamed, "alex", "Alex", "administrator", "a long password")

    with pytest.raises(BadInput):
        await change_teams(teamed, alex, sam.id, typed)

    assert (await teamed.staff.by_login("sam")).teams == ()


async def test_a_refusal_names_the_rule_that_refused(house, runner):
    iris = await add_staff(house, "iris", "Iris", "auditor", "a long password")
    case = await waiting_case(runner, await newcomer(house))
    with pytest.raises(NotAllowed) as refused:
        await read_case(house, iris, case)
    assert refused.value.rule == "auditor-reads-nothing-else"


async def test_the_review_says_who_may_do_what_by_which_rule(house):
    iris = await add_staff(house, "iris", "Iris", "auditor", "a long password")
    review = {one.role: one for one in await review_access(house, iris)}

    agent = {(row.action, row.where): row.rule for row in review["agent"].may}
    assert agent[
        "claim_case", "general, crisis, security-review, lead: waiting, with the assistant"
    ] == ("agent-claims-open-cases")
    not_agent = {row.rule: row for row in review["agent"].may_not if row.action == "read_case"}
    assert "privacy" in not_agent["privacy-cases-are-for-privacy"].where
    assert {row.action for row in review["auditor"].may} == {
        "read_ledger",
        "review_access",
        "read_reveals",
    }
    assert {row.action for row in review["administrator"].may} == {
        "manage_staff",
        "manage_services",
        "review_access",
        "read_health",
    }
    assert [one.login for one in review["auditor"].people] == ["iris"]


async def test_the_review_follows_the_policy_in_force(scoped):
    ada = await add_staff(scoped, "ada", "Ada", "agent", "a long password")
    with pytest.raises(NotAllowed):  # the company's own rules let nobody review
        await review_access(scoped, ada)


async def test_what_the_review_says_is_what_happens(house, runner):
    """Every permit of the review is tried on a real case, and every refusal."""
    sam = await add_staff(house, "sam", "Sam", "agent", "a long password")
    iris = await add_staff(house, "iris", "Iris", "auditor", "a long password")
    case = await waiting_case(runner, await newcomer(house))
    review = {one.role: one for one in await review_access(house, iris)}
    for member in (sam, iris):
        may = any(
            row.action == "read_case"
            and "waiting" in row.where + ("waiting" if "every case" in row.where else "")
            for row in review[member.role].may
        )
        try:
            await read_case(house, member, case)
            read = True
        except NotAllowed:
            read = False
        assert read == may
