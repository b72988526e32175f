# SPDX-License-Identifier: Apache-2.0
"""Paired ratios: median per round and the bootstrap 95 % upper bound of that median."""
import random
import statistics


def upper_bound(ratios, draws=4000, seed=1):
    """The 97.5th percentile of the resampled median (two-sided 95 %)."""
    rng = random.Random(seed)
    medians = sorted(statistics.median(rng.choices(ratios, k=len(ratios))) for _ in range(draws))
    return medians[int(0.975 * draws)]


def line(bench, metric, ratio, gate=None):
    """The closing line of a metric; without a gate it is only told."""
    if gate is None:
        return f"bench {bench} {metric} ratio={ratio:.2f} gate=none told"
    return f"bench {bench} {metric} ratio={ratio:.2f} gate={gate:.2f} {'ok' if ratio <= gate else 'short'}"
