"""The Merkle tree of RFC 6962 over the log, against known answers and a recursion of its own."""

import hashlib

import pytest
from django.db import connection, transaction
from django.db.models import QuerySet
from django.test.utils import CaptureQueriesContext
from hypothesis import given, settings
from hypothesis import strategies as st

from portal.base.audit import log, merkle, tree, triggers, verify
from portal.base.audit.actions import Action
from portal.base.audit.merkle import Range
from portal.base.audit.models import Entry, Node, place
from tests.threads import at_once

THING = log.Subject("thing", "1")

# The leaves and roots that Certificate Transparency's implementations test with.
INPUTS = [
    "", "00", "10", "2021", "3031", "40414243", "5051525354555657",
    "606162636465666768696a6b6c6d6e6f",
]  # fmt: skip
ROOTS = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]


def sha256(data):
    return hashlib.sha256(data).digest()


# The definitions of section 2.1, word for word.


def mth(hashes):
    if not hashes:
        return sha256(b"")
    if len(hashes) == 1:
        return hashes[0]
    k = split(len(hashes))
    return sha256(b"\x01" + mth(hashes[:k]) + mth(hashes[k:]))


def split(n):
    k = 1
    while 2 * k < n:
        k *= 2
    return k


def path(m, hashes):
    if len(hashes) == 1:
        return []
    k = split(len(hashes))
    if m < k:
        return [*path(m, hashes[:k]), mth(hashes[k:])]
    return [*path(m - k, hashes[k:]), mth(hashes[:k])]


def subproof(m, hashes, is_whole):
    if m == len(hashes):
        return [] if is_whole else [mth(hashes)]
    k = split(len(hashes))
    if m <= k:
        return [*subproof(m, hashes[:k], is_whole), mth(hashes[k:])]
    return [*subproof(m - k, hashes[k:], False), mth(hashes[:k])]


class Memory(dict):
    """All complete subtrees of some leaves."""

    def __init__(self, hashes):
        super().__init__()
        for index, digest in enumerate(hashes):
            self[0, index] = digest
            for level, number in merkle.completed_by(index + 1):
                children = self[level - 1, 2 * number], self[level - 1, 2 * number + 1]
                self[level, number] = merkle.node_hash(*children)


def leaves(count):
    return [sha256(b"\x00" + str(number).encode()) for number in range(count)]


@pytest.mark.parametrize("size", range(9))
def test_the_roots_that_everybody_knows(size):
    hashes = [merkle.leaf_hash(bytes.fromhex(text)) for text in INPUTS[:size]]
    assert merkle.range_hash(Range(0, size), Memory(hashes)).hex() == ROOTS[size]


def test_every_proof_up_to_130_leaves_is_the_recursions_and_is_accepted():
    hashes = leaves(130)
    stored = Memory(hashes)
    for size in range(1, 131):
        first = hashes[:size]
        root = merkle.range_hash(Range(0, size), stored)
        assert root == mth(first)
        for index in range(size):
            proof = [merkle.range_hash(part, stored) for part in merkle.inclusion_path(index, size)]
            assert proof == path(index, first)
            assert verify.root_of_inclusion(index, size, hashes[index], proof) == root
        for old in range(1, size + 1):
            parts = merkle.consistency_path(old, size)
            proof = [merkle.range_hash(part, stored) for part in parts]
            assert proof == subproof(old, first, True)
            verify.check_consistency(old, mth(hashes[:old]), size, root, proof)


def test_what_is_no_proof_is_refused():
    stored = Memory(leaves(70))
    for size, index in ((1, 1), (7, 9), (0, 0), (5, -1)):
        with pytest.raises(ValueError, match="no leaf"):
            merkle.inclusion_path(index, size)
    for old, new in ((0, 3), (4, 3)):
        with pytest.raises(ValueError, match="no proof"):
            merkle.consistency_path(old, new)
    for old, new in ((3, 7), (4, 8), (6, 6), (33, 70), (64, 65)):
        proof = [merkle.range_hash(part, stored) for part in merkle.consistency_path(old, new)]
        roots = [merkle.range_hash(Range(0, size), stored) for size in (old, new)]
        other = sha256(b"another root")
        for wrong in (
            (old, other, new, roots[1], proof),
            (old, roots[0], new, other, proof),
            (old, roots[0], new, roots[1], [*proof, other]),
            (new, roots[1], old, roots[0], proof),
            *([(old, roots[0], new, roots[1], proof[:-1])] if proof else []),
        ):
            if wrong[:2] == wrong[2:4] and not wrong[4]:
                continue
            with pytest.raises(verify.Fault):
                verify.check_consistency(*wrong)


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_a_proof_of_another_leaf_place_or_size_leads_to_another_root(data):
    hashes = leaves(data.draw(st.integers(2, 200)))
    stored, size = Memory(hashes), len(hashes)
    index = data.draw(st.integers(0, size - 1))
    proof = [merkle.range_hash(part, stored) for part in merkle.inclusion_path(index, size)]
    other = data.draw(st.integers(0, size - 1).filter(lambda one: one != index))
    root = mth(hashes)

    def leads_to_the_root(*given):
        try:
            return verify.root_of_inclusion(*given) == root
        except verify.Fault:
            return False

    assert not leads_to_the_root(other, size, hashes[index], proof)
    assert not leads_to_the_root(index, size, hashes[other], proof)
    assert not leads_to_the_root(index, size, hashes[index], proof[:-1])
    assert not leads_to_the_root(index, size, hashes[index], [*proof, root])
    assert not leads_to_the_root(size, size, hashes[index], proof)


# In the database.


def grow(count):
    with transaction.atomic():
        for _number in range(count):
            log.append(Action.CHANGED, THING)


def leaf_hashes():
    texts = Entry.objects.order_by("sequence").values_list("leaf_hash", flat=True)
    return [bytes.fromhex(text) for text in texts]


def inclusion_proof(index, size):
    return tree.range_hashes(merkle.inclusion_path(index, size))


def test_the_stored_tree_is_that_of_the_entries(db):
    for count in (1, 1, 2, 3, 9, 120):
        grow(count)
        hashes = leaf_hashes()
        assert tree.root(len(hashes)) == mth(hashes)
    assert Node.objects.count() == len(hashes) - len(hashes).bit_count()
    for index in (0, 1, 63, 64, 100, 135):
        assert inclusion_proof(index, 136) == path(index, hashes)
    for old in (1, 2, 63, 64, 65, 136):
        assert tree.consistency_proof(old, 136) == subproof(old, hashes, True)
        assert tree.root(old) == mth(hashes[:old])


def test_a_root_or_a_proof_costs_two_statements_whatever_the_size(db):
    for count in (3, 200):
        grow(count)
        size = Entry.objects.count()
        with CaptureQueriesContext(connection) as captured:
            tree.range_hashes([Range(0, size), *merkle.inclusion_path(2, size)])
        assert len(captured) <= 2


def test_more_than_there_is_has_no_root(db):
    grow(3)
    with pytest.raises(KeyError):
        tree.root(4)


def test_a_node_that_somebody_removed_stops_nobody(db):
    grow(11)
    with transaction.atomic():
        triggers.lift(connection)
        QuerySet(Node).filter(place__in=[place(1, 4), place(2, 0), place(3, 0)]).delete()
        grow(5)
        hashes = leaf_hashes()
        assert tree.root(16) == mth(hashes)
        assert inclusion_proof(9, 16) == path(9, hashes)
        transaction.set_rollback(True)


def test_an_act_that_is_rolled_back_leaves_no_node(db):
    grow(3)
    before = list(Node.objects.values_list("place", "hash"))
    with transaction.atomic():
        grow(13)
        transaction.set_rollback(True)
    assert list(Node.objects.values_list("place", "hash")) == before
    grow(1)
    assert tree.root(4) == mth(leaf_hashes())


def test_eight_writers_at_once_leave_one_unbroken_tree(committed_db):
    def work(_number):
        for _ in range(5):
            grow(1)

    at_once(8, work)

    hashes = leaf_hashes()
    assert len(hashes) == 40
    assert tree.root(40) == mth(hashes)
    assert Node.objects.count() == 40 - (40).bit_count()
