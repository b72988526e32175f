#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every descriptor of the pack against published_scores.py: compare_scores.py TOOL PACK

Small answer spaces are gone through whole, of larger ones 20,000 answers are drawn; every pattern of
missing answers occurs where there are few; each question is once spoilt and once answered twice.
BACKWELL_FULL=1: whole up to 10^7, else 10^6 drawn. BACKWELL_SEED=n replays. The pack is read by TOOL
alone; here only the names of its instruments are looked at.
"""
import itertools
import json
import math
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path

from published_scores import BAD, MEASURES

FULL = os.environ.get("BACKWELL_FULL") == "1"
WHOLE, DRAWN, PATTERNS = (10 ** 7, 10 ** 6, 16) if FULL else (20000, 20000, 10)
CHUNK = 20000
UNREADABLE = '{"valueString":"?"}'


def response(measure, sent):
    """A QuestionnaireResponse on one line; `sent` has None for what is missing."""
    items = ['{"linkId":"%s","answer":[%s]}' % (link_id, answer)
             for (link_id, _), answer in zip(measure.questions, sent) if answer is not None]
    if measure.group:
        items = ['{"linkId":"%s","item":[%s]}' % (measure.group, item) for item in items]
    return '{"resourceType":"QuestionnaireResponse","status":"completed","item":[%s]}' % ",".join(items)


def space(choices):
    return math.prod(len(answers) for answers in choices)


def answer_sets(measure, seed):
    """(sent, meanings) of every comparison, as the page above says."""
    rng = random.Random(seed)
    choices = [answers for _, answers in measure.questions]
    missing = (None, None)
    for _, meanings, _ in measure.worked:
        yield [missing if m is None else next(a for a in answers if a[1] == m)
               for m, answers in zip(meanings, choices)]
    with_missing = [[*answers, missing] for answers in choices]
    if space(with_missing) <= WHOLE:
        yield from itertools.product(*with_missing)
    elif space(choices) <= WHOLE:
        yield from itertools.product(*choices)
    else:
        for _ in range(DRAWN):
            yield [rng.choice(answers) for answers in choices]
    if len(choices) <= PATTERNS:
        patterns = itertools.product((True, False), repeat=len(choices))
    else:
        patterns = ([rng.random() < 0.9 for _ in choices] for _ in range(DRAWN // 5))
    for pattern in patterns:
        yield [rng.choice(answers) if there else missing for answers, there in zip(choices, pattern)]
    for spoilt in range(len(choices)):
        fill = [rng.choice(answers) for answers in choices]
        yield fill[:spoilt] + [(UNREADABLE, BAD)] + fill[spoilt + 1:]
        if not measure.group:  # the same question answered twice
            yield fill[:spoilt] + [(fill[spoilt][0] + "," + fill[spoilt][0], BAD)] + fill[spoilt + 1:]


def expected(scores):
    return [(s.code, s.better, s.value, s.absent, s.band) for s in scores]


def told(line):
    return [(s["code"], s["better"], s.get("value", ""), s.get("absent", ""), s.get("band", ""))
            for s in json.loads(line)["scores"]]


def compare(command, measure, seed):
    """How many were compared; raises with the first that differs."""
    count = 0
    sets = iter(answer_sets(measure, seed))
    while chunk := list(itertools.islice(sets, CHUNK)):
        responses = [response(measure, [sent for sent, _ in one]) for one in chunk]
        run = subprocess.run(command, input="\n".join(responses), capture_output=True, text=True)
        lines = run.stdout.splitlines()
        if len(lines) != len(chunk):
            raise AssertionError("%d answers to %d responses: %s" % (len(lines), len(chunk), run.stderr))
        for one, sent, line in zip(chunk, responses, lines):
            want = expected(measure.scores([meaning for _, meaning in one]))
            if told(line) != want:
                raise AssertionError("\n  %s\n  published: %s\n  told:      %s" % (sent, want, told(line)))
        count += len(chunk)
    return count


def check_worked_examples(measure):
    for name, meanings, values in measure.worked:
        found = [score.value for score in measure.scores(meanings)]
        if found != values:
            raise AssertionError("%s: %s" % (name, found))


def check(tool, pack, measure, seed):
    check_worked_examples(measure)
    with tempfile.TemporaryDirectory() as folder:
        command = [tool, "score", measure.id, "-", "--lines", "--pack", pack]
        for table in measure.tables:
            file = Path(folder, table["id"] + ".json")
            file.write_text(json.dumps(table))
            command += ["--table", str(file)]
        return compare(command, measure, seed)


def main(tool, pack):
    here = {path.stem for path in Path(pack, "instruments").glob("*.json")}
    known = {measure.id for measure in MEASURES}
    if here != known:
        print("no second opinion on: %s; no descriptor of: %s" % (here - known, known - here))
        return 1
    seed = int(os.environ.get("BACKWELL_SEED", "0")) or random.SystemRandom().randrange(1, 10 ** 9)
    print("seed", seed)
    for measure in MEASURES:
        try:
            count = check(tool, pack, measure, seed)
        except AssertionError as difference:
            print("%s: %s" % (measure.id, difference))
            return 1
        print("%-14s %8d responses, %d worked examples" % (measure.id, count, len(measure.worked)), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
