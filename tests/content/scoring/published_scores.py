# SPDX-License-Identifier: Apache-2.0
"""The measures' scores as their publishers describe them, in a second language and on whole numbers.

Nothing here is read from the pack: each function below follows the source named beside it. A measure is
a list of questions with the answers they allow, and a function from the answers to its scores. An answer
is (what a form sends, what it means); a missing one means None, one that cannot be counted means BAD.
"""
from dataclasses import dataclass
from typing import Callable

BAD = "bad"
ORDINAL = "http://hl7.org/fhir/StructureDefinition/ordinalValue"
LOINC = "http://loinc.org"


@dataclass
class Score:
    code: str
    better: str
    value: str = ""
    absent: str = ""
    band: str = ""


@dataclass
class Measure:
    id: str
    questions: list  # of (linkId, [(sent, meaning), …])
    scores: Callable  # list of meanings, in order of the questions -> list of Score
    worked: list      # of (name of the source's example, meanings, values of the scores)
    group: str = ""   # each question stands alone in a group of this linkId, all with one linkId
    tables: tuple = ()


# How forms send an answer.
def number(low, high):
    return [('{"valueInteger":%d}' % n, n) for n in range(low, high + 1)]


def points(low, high):
    return [('{"valueCoding":{"extension":[{"url":"%s","valueDecimal":%d}],"display":"%d"}}' % (ORDINAL, n, n), n)
            for n in range(low, high + 1)]


def coded(system, codes):
    return [('{"valueCoding":{"system":"%s","code":"%s"}}' % (system, code), n) for code, n in codes]


def ticked():
    return [('{"valueBoolean":true}', 1), ('{"valueBoolean":false}', 0)]


def same(link_ids, answers):
    return [(link_id, answers) for link_id in link_ids]


# Arithmetic: numbers are not negative here, halves go up.
def rounded(top, bottom, places):
    digits = (2 * top * 10 ** places + bottom) // (2 * bottom)
    if places == 0:
        return str(digits)
    return "%d.%0*d" % (digits // 10 ** places, places, digits % 10 ** places)


def why_absent(answers, needed):
    if BAD in answers:
        return "error"
    given = len(answers) - answers.count(None)
    if given == 0:
        return "not-asked"
    return "unknown" if given < needed else ""


def total(code, better, answers):
    """All the answers are needed; they are added up."""
    absent = why_absent(answers, len(answers))
    return Score(code, better, "" if absent else str(sum(answers)), absent)


def banded(score, steps):
    """steps: (first value, name), ascending."""
    if not score.absent:
        score.band = [name for first, name in steps if int(score.value) >= first][-1]
    return score


def one(code, better, low, high, link_id):
    """One number, nothing to compute."""
    return [(link_id, number(low, high))], lambda a: [total(code, better, a)], []


# The measures.
def mean_of_rated(answers):
    """PSFS, Stratford 1995: the mean of the activities that were rated, one decimal."""
    given = [a for a in answers if a is not None]
    absent = why_absent(answers, 1)
    return [Score("psfs-own", "higher", "" if absent else rounded(sum(given), len(given), 1), absent)]


def peg(answers):
    """Krebs 2009: the mean of three. Bands 0–3.9, 4–6.9, 7–10 (second sources)."""
    score = Score("91147-9", "lower", "", why_absent(answers, 3))
    if not score.absent:
        score.value = rounded(sum(answers), 3, 1)
        score.band = "mild" if sum(answers) < 12 else "moderate" if sum(answers) < 21 else "severe"
    return [score]


def rmdq(answers):
    """Roland and Morris: one point for each statement that is ticked; blank is not ticked. On a screen
    a blank one counts only when the person said that they looked at all of them (the last answer)."""
    statements, looked = list(answers[:24]), answers[24]
    if looked == 1:
        statements = [0 if a is None else a for a in statements]
    return [total("rmdq", "lower", statements)]


def odi(answers):
    """Fairbank: 100 × sum ÷ (5 × sections answered); one section may be left out."""
    given = [a for a in answers if a is not None]
    score = Score("97909-6", "lower", "", why_absent(answers, 9))
    if not score.absent:
        top, bottom = 100 * sum(given), 5 * len(given)
        score.value = rounded(top, bottom, 1)
        for first, last in ((0, 20), (21, 40), (41, 60), (61, 80), (81, 100)):
            if first * bottom <= top <= last * bottom:
                score.band = "%d-%d" % (first, last)
    return [score]


DEPRESSION = ((0, "minimal"), (5, "mild"), (10, "moderate"), (15, "moderately-severe"), (20, "severe"))


def start_back(answers):
    """Keele: agreeing counts 1; bothersome counts 1 when very much or extremely. Total 0–3 is low;
    4 and more is medium with a distress score (items 5–9) of 0–3, high with 4 or 5."""
    distress = total("91350-9", "lower", answers[4:])
    whole = total("91351-7", "lower", answers)
    if not whole.absent:
        whole.band = "low" if int(whole.value) <= 3 else "medium" if int(distress.value) <= 3 else "high"
    return [distress, whole]


def eq5d(answers):
    """EuroQol: the profile is the five levels; the index is the region's value set (here: made up)."""
    levels, vas = answers[:5], answers[5:]
    absent = why_absent(levels, 5)
    profile = Score("eq-5d-5l-profile", "neither", "" if absent else "".join(map(str, levels)), absent)
    index = Score("736534008", "higher", "", absent)
    if not absent:
        index.value = MADE_UP_INDEX["rows"][profile.value]
    return [profile, total("736535009", "higher", vas), index]


def promis(raw_code, t_code, better, table):
    """PROMIS short forms: raw sum, then the holder's table (here: made up)."""
    def scores(answers):
        raw = total(raw_code, better, answers)
        return [raw, Score(t_code, better, "" if raw.absent else table["rows"][raw.value], raw.absent)]
    return scores


def made_up(table_id, score, rows):
    return {"id": table_id, "version": "0", "score": score, "rows": rows,
            "source": "Made up for a test: no published figures", "mark": "I"}


MADE_UP_INDEX = made_up("made-up-index", "736534008", {
    "%d%d%d%d%d" % (a, b, c, d, e): "%s%d.%03d" % ("-" if m < 0 else "", abs(m) // 1000, abs(m) % 1000)
    for a in range(1, 6) for b in range(1, 6) for c in range(1, 6) for d in range(1, 6) for e in range(1, 6)
    for m in [1000 - 71 * (a - 1) - 83 * (b - 1) - 97 * (c - 1) - 101 * (d - 1) - 103 * (e - 1)]})
MADE_UP_T = [made_up("made-up-t-%d" % n, code, {str(raw): "%d.%d" % divmod(200 + step * raw, 10)
                                                for raw in range(6, 31)})
             for n, (code, step) in enumerate((("77865-4", 17), ("77866-2", 19)))]

HOW_OFTEN = coded(LOINC, (("LA6568-5", 0), ("LA6569-3", 1), ("LA6570-1", 2), ("LA6571-9", 3)))
BOTHERSOME = coded("", (("not-at-all", 0), ("slightly", 0), ("moderately", 0), ("very-much", 1), ("extremely", 1)))
PHQ = ["/" + code for code in "44250-9 44255-8 44259-0 44254-1 44251-7 44258-2 44252-5 44253-3 44260-8".split()]
GAD = ["/" + code for code in "69725-0 68509-9 69733-4 69734-2 69735-9 69689-8 69736-7".split()]
STB = ["/" + code for code in
       "91340-0 91341-8 91342-6 91343-4 91344-2 91345-9 91346-7 91347-5 91348-3".split()]
EQ5 = ["eq5d-" + name for name in "mobility self-care usual-activities pain anxiety".split()]


def numbered(prefix, count):
    return [prefix + str(n) for n in range(1, count + 1)]


def named(code, better):
    return lambda answers: [total(code, better, answers)]


MEASURES = [
    Measure("nrs-back", *one("nrs-back", "lower", 0, 10, "back")),
    Measure("nrs-leg", *one("nrs-leg", "lower", 0, 10, "leg")),
    Measure("confidence", *one("confidence", "higher", 0, 10, "confidence")),
    Measure("psfs-own", same(["activity.rating"] * 3, number(0, 10)), mean_of_rated, [], group="activity"),
    Measure("global-change", [("change", points(1, 7))],
            lambda a: [banded(total("global-change", "higher", a), ((1, ""), (6, "success")))], []),
    Measure("work", same(["days-off", "days-limited"], number(0, 28)),
            lambda a: [total("work-days-off", "lower", a[:1]), total("work-days-limited", "lower", a[1:])], []),
    Measure("belief-check", same(numbered("belief-", 3), points(0, 4)), named("belief-check", "higher"), []),
    Measure("peg", same(["75893-8", "91145-3", "91146-1"], number(0, 10)), peg,
            [("5, 5 and 5 give 5.0 (a second source)", [5, 5, 5], ["5.0"])]),
    Measure("rmdq", same(numbered("rmdq-", 24), ticked()) + [("rmdq-looked", ticked())], rmdq, []),
    Measure("odi", same(numbered("odi-", 10), points(0, 5)), odi,
            [("16 of 50 is 32 % (Fairbank)", [2, 2, 2, 2, 2, 2, 2, 2, 0, 0], ["32.0"]),
             ("16 of 45, printed as 35.5 % (Fairbank; cut, not rounded)", [2] * 8 + [0, None], ["35.6"]),
             ("19 of 50 is 38 (CMS ACCESS example)", [2, 1, 3, 1, 2, 2, 1, 2, 3, 2], ["38.0"])]),
    Measure("phq-9", same(PHQ, HOW_OFTEN), lambda a: [banded(total("44261-6", "lower", a), DEPRESSION)],
            [("the answers of the SDC example, by the published points", [0, 0, 0, 1, 2, 1, 3, 2, 1], ["10"])]),
    Measure("phq-8", same(PHQ[:8], HOW_OFTEN), lambda a: [banded(total("phq-8", "lower", a), DEPRESSION)], []),
    Measure("gad-7", same(GAD, HOW_OFTEN), lambda a: [banded(
        total("70274-6", "lower", a), ((0, "minimal"), (5, "mild"), (10, "moderate"), (15, "severe")))], []),
    Measure("start-back", same(STB[:8], ticked()) + [(STB[8], BOTHERSOME)], start_back,
            [("total 3 is low (LOINC 91352-5)", [0, 0, 0, 0, 1, 1, 1, 0, 0], ["3", "3"]),
             ("total 4, distress 3 is medium", [1, 0, 0, 0, 1, 1, 1, 0, 0], ["3", "4"]),
             ("total 4, distress 4 is high", [0, 0, 0, 0, 1, 1, 1, 1, 0], ["4", "4"])]),
    Measure("msk-hq", same(numbered("mskhq-", 14), points(0, 4)), named("msk-hq", "higher"), []),
    Measure("eq-5d-5l", same(EQ5, number(1, 5)) + [("eq5d-vas", number(0, 100))], eq5d,
            [("the best and the worst state are 11111 and 55555 (EuroQol)", [1] * 5 + [100], ["11111", "100", "1.000"]),
             ("the worst state", [5] * 5 + [0], ["55555", "0", "-0.820"])], tables=(MADE_UP_INDEX,)),
    Measure("pseq-10", same(numbered("pseq-", 10), number(0, 6)), lambda a: [banded(
        total("pseq-10", "higher", a), ((0, "severe"), (20, "moderate"), (31, "mild"), (41, "minimal")))], []),
    Measure("pseq-2", same(["pseq-2-work", "pseq-2-normal-life"], number(0, 6)), named("pseq-2", "higher"), []),
    Measure("promis-pi-6a", same(numbered("pi6a-", 6), points(1, 5)),
            promis("90974-7", "77865-4", "lower", MADE_UP_T[0]), [], tables=(MADE_UP_T[0],)),
    Measure("promis-pf-6b", same(numbered("pf6b-", 6), points(1, 5)),
            promis("77797-9", "77866-2", "higher", MADE_UP_T[1]), [], tables=(MADE_UP_T[1],)),
]
