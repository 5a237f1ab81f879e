"""Fleet runs against the simulator in real time: see fleet.sh."""

import contextlib
import json
import os
import pathlib
import random
import re
import shlex
import signal
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time

AOS = os.path.abspath(sys.argv[1])
SWEEP = [AOS, "actions", "sweep", "-o", "jsonl"]
CHART = pathlib.Path("docs/fleet-speed.svg")
missed = []


def goal(is_reached, what):
    if not is_reached:
        missed.append(what)


def environment():
    """Without the settings of the person who runs this."""
    return {name: value for name, value in os.environ.items() if not name.startswith("AOS_")}


@contextlib.contextmanager
def simulator(tenants, *faults):
    """The environment of a client, and the time at which the simulator's began."""
    command = [AOS, "sim", "--tenants", str(tenants)]
    command += [word for fault in faults for word in ("--fault", fault)]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    with subprocess.Popen(command, env=environment(), **pipes) as process:
        try:
            # In one write.
            settings = shlex.split(os.read(process.stdout.fileno(), 65536).decode())
            began = time.monotonic()
            yield environment() | dict(it.split("=", 1) for it in settings if "=" in it), began
        finally:
            process.terminate()


# speed

LIMITS = {
    "bucket": ("bucket:50/s", "none"),
    "bucket, rounded up": ("bucket:50/s", "ceil"),
    "10 s": ("window:500/10s", "none"),
    "10 s, rounded up": ("window:500/10s", "ceil"),
}
DRAWN = {"bucket": "bucket of 50/s", "10 s": "window of 500 in 10 s"}
TENANTS, RATE = 3000, 50
# The way there and back, and after the limit the work.
WAY, WORK = "latency=40ms..100ms", "latency=560ms..2920ms"


def seconds(clock):
    hours, minutes, rest = clock.split(":")
    return int(hours) * 3600 + int(minutes) * 60 + float(rest)


def sent(log):
    """When requests were sent that were accepted, and such that were refused, from the first
    one on."""
    pattern = re.compile(r"^(\d\d:\d\d:\d\d\.\d+) (\d{3}) +(\d+) ms, attempt", re.MULTILINE)
    first = re.search(r"^(\S+) GET  \S+/actions$", log, re.MULTILINE)
    begin = seconds(first.group(1))
    accepted, refused = [], []
    for clock, status, took in pattern.findall(log):
        # Also at midnight.
        at = (seconds(clock) - int(took) / 1000 - begin + 43200) % 86400 - 43200
        # What was sent before is the token and the first customers.
        if at > -0.01:
            {"200": accepted, "429": refused}[status].append(max(at, 0.0))
    return sorted(accepted), sorted(refused)


def in_virtual_time():
    """Of each service the ratios and the shares of refused requests of some seeds."""
    command = ["cargo", "test", "--quiet", "--locked", "--package", "aos-facade", "--lib"]
    command += ["three_thousand_requests", "--", "--nocapture"]
    out = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    found = {}
    for name, ratio, share in re.findall(r"^(.+), seed \d+: ([\d.]+), ([\d.]+) %$", out, re.M):
        ratios, shares = found.setdefault(name, ([], []))
        ratios.append(float(ratio))
        shares.append(float(share))
    return found


def speed():
    virtual = in_virtual_time()
    print("| limit | ratio | in virtual time | refused | in virtual time |\n|---|---|---|---|---|")
    drawn = []
    for name, (limit, says) in LIMITS.items():
        with simulator(TENANTS, WAY, f"limit={limit}:ra={says}", WORK) as (settings, began):
            # The window of the tests began a third of its length ago.
            time.sleep(max(0.0, began + 10 / 3 - time.monotonic()))
            run = subprocess.run(
                [*SWEEP, "-v"],
                env=settings | {"AOS_HISTORY": "off"},
                capture_output=True,
                text=True,
            )
        rows = [json.loads(line) for line in run.stdout.splitlines()]
        tenants = {row["tenantId"] for row in rows if row["tenantId"] and not row["error"]}
        if run.returncode != 0 or len(tenants) != TENANTS:
            sys.exit(f"{name}: {len(tenants)} tenants were read\n{run.stderr[-2000:]}")
        accepted, refused = sent(run.stderr)
        # The pages of customers too.
        assert len(accepted) >= TENANTS, f"{len(accepted)} accepted requests are in the log"
        ratio = accepted[-1] / (len(accepted) / RATE)
        share = 100 * len(refused) / len(accepted)
        ratios, shares = virtual[name]
        expected = statistics.median(ratios)
        spread = f"{expected:.2f} ({min(ratios):.2f} to {max(ratios):.2f})"
        between = f"{min(shares):.1f} to {max(shares):.1f} %"
        print(f"| {name} | {ratio:.2f} | {spread} | {share:.1f} % | {between} |", flush=True)
        goal(abs(ratio - expected) <= 0.03, f"{name}: {ratio:.3f}, in virtual time {expected:.3f}")
        if name in DRAWN:
            drawn.append((DRAWN[name], accepted, refused))
    CHART.write_text(chart(drawn))


def chart(drawn):
    """Requests that are accepted in each second, one picture below the other."""
    width, height, left, top, gap = 640, 150, 44, 34, 62
    longest = max(accepted[-1] for _, accepted, _ in drawn)
    end = 10 * (int(longest // 10) + 1)
    parts = []
    for number, (name, accepted, refused) in enumerate(drawn):
        counts = [0] * end
        for at in accepted:
            counts[int(at)] += 1
        most = 20 * (max(*counts, RATE) // 20 + 1)
        base = top + height + number * (height + gap)

        def x(at):
            return left + at * (width - left - 16) / end

        def y(count):
            return base - count * height / most

        steps = "".join(f"V{y(count):.1f}H{x(at + 1):.1f}" for at, count in enumerate(counts))
        said = f"{name}: {len(accepted):,} accepted in {accepted[-1]:.0f} s, {len(refused)} refused"
        parts.append(f'<text class="name" x="{left}" y="{base - height - 12}">{said}</text>')
        for count in range(0, most + 1, 20):
            parts.append(f'<path class="grid" d="M{left} {y(count):.1f}H{width - 16}"/>')
            parts.append(f'<text class="y" x="{left - 6}" y="{y(count) + 4:.1f}">{count}</text>')
        for at in range(0, end + 1, 10):
            parts.append(f'<text class="x" x="{x(at):.1f}" y="{base + 24}">{at} s</text>')
        parts.append(f'<path class="area" d="M{left} {base}{steps}V{base}Z"/>')
        parts.append(f'<path class="limit" d="M{left} {y(RATE):.1f}H{width - 16}"/>')
        marks = "".join(f"M{x(at):.1f} {base + 2}v7" for at in refused)
        parts.append(f'<path class="refused" d="{marks}"/>')
    bottom = len(drawn) * (height + gap) + top
    legend = "Requests accepted, by the second they were sent in; the limit is dashed, refusals are marked."
    body = "\n".join(parts)
    return f"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {bottom}" role="img">
<title>{legend}</title>
<style>
svg {{ --paper: #fff; --ink: #333; --grid: #ddd; --area: #5b9bd5; --limit: #333; --refused: #c0392b;
  font: 12px sans-serif }}
@media (prefers-color-scheme: dark) {{
  svg {{ --paper: #161b22; --ink: #ddd; --grid: #333; --area: #3d7ab8; --limit: #eee; --refused: #ff7b72 }}
}}
rect {{ fill: var(--paper) }}
text {{ fill: var(--ink) }}
.name {{ font-weight: bold }}
.x {{ text-anchor: middle }}
.y {{ text-anchor: end }}
.grid {{ stroke: var(--grid) }}
.area {{ fill: var(--area) }}
.limit {{ stroke: var(--limit); stroke-dasharray: 5 4 }}
.refused {{ stroke: var(--refused) }}
</style>
<rect width="{width}" height="{bottom}"/>
{body}
<text x="{left}" y="{bottom - 8}">{legend}</text>
</svg>
"""


# cost


def timed(settings, history):
    """The seconds of a sweep, and its peak memory in KiB."""
    begin = time.monotonic()
    process = subprocess.Popen(
        [*SWEEP, "--quiet"],
        env=settings | {"AOS_HISTORY": str(history)},
        stdout=subprocess.DEVNULL,
    )
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    # Tenants may fail where there are faults.
    if process.returncode not in (0, 3):
        sys.exit(f"a sweep ended with {process.returncode}")
    return time.monotonic() - begin, usage.ru_maxrss


def cost():
    few, many = 2_000, 20_000
    print("| tenants | without | with the history | ratio |\n|---|---|---|---|")
    # The last is as slow as the service, for which the goal is.
    services = {
        "20,000, no limit, no latency": (many, 5, ()),
        "20,000, 20 ms a response": (many, 5, ("latency=16ms..24ms",)),
        "3,000, 1.8 s a response, 128 at once": (3_000, 4, ("latency=1800ms",)),
    }
    with tempfile.TemporaryDirectory() as folder:
        for name, (tenants, repeats, faults) in services.items():
            with simulator(tenants, *faults) as (settings, _):
                # In turn, so that whatever else the machine does meets both alike.
                pairs = []
                for number in range(repeats):
                    pair = [timed(settings, "off"), timed(settings, f"{folder}/{name}-{number}")]
                    pairs.append([took for took, _ in pair])
            without, with_history = (statistics.median(times) for times in zip(*pairs))
            ratio = statistics.median(b / a for a, b in pairs)
            print(f"| {name} | {without:.2f} s | {with_history:.2f} s | {ratio:.3f} |", flush=True)
        goal(ratio <= 1.02, f"{name}: with the history it takes {ratio:.3f}")
        print("\n| tenants | peak memory | of the smaller |\n|---|---|---|")
        peaks = []
        faults = ("503~2%", "reset~1%", "cut~1%", "token-uses=500", "latency=5ms..20ms")
        for tenants in (few, many):
            with simulator(tenants, *faults) as (settings, _):
                peaks.append(timed(settings, f"{folder}/{tenants}.db")[1])
            ratio = peaks[-1] / peaks[0]
            print(f"| {tenants:,} | {peaks[-1] / 1024:.1f} MiB | {ratio:.2f} |", flush=True)
        goal(ratio <= 1.1, f"memory grows to {ratio:.2f}")


# kills


def targets(lines):
    """Of rows; the last line may be cut."""
    found = []
    for line in lines:
        with contextlib.suppress(json.JSONDecodeError):
            row = json.loads(line)
            found.append((row["customerId"], row["tenantId"]))
    return found


def kills():
    tenants, number = 2_000, 100
    seed = int(os.environ.get("SEED", 1))
    moments = random.Random(seed)
    lost = again = early = 0
    with simulator(tenants, "latency=1ms..5ms") as (settings, _), tempfile.TemporaryDirectory() as it:
        out = pathlib.Path(it, "rows.jsonl")
        whole = run_to(out, settings | {"AOS_HISTORY": "off"})
        every = set(targets(out.read_text().splitlines()))
        for kill in range(number):
            history = pathlib.Path(it, f"{kill}.db")
            set_to = settings | {"AOS_HISTORY": str(history)}
            run_to(out, set_to, kill_after=moments.uniform(0, 1.1 * whole))
            before = targets(out.read_text().splitlines())
            early += not before
            command = [*SWEEP, "--resume", "-v"]
            rest = subprocess.run(command, env=set_to, capture_output=True, text=True)
            after = targets(rest.stdout.splitlines())
            asked = len(re.findall(r"^\S+ GET  \S+/actions$", rest.stderr, re.MULTILINE))
            # One that had ended is not resumed: this was a new run.
            is_resumed = "goes on with run" in rest.stderr
            place = f"kill {kill} of seed {seed}: {len(before)} rows before, {len(after)} after"
            assert rest.returncode == 0, f"{place}\n{rest.stderr[-2000:]}"
            assert len(set(before)) == len(before) and len(set(after)) == len(after), place
            if is_resumed:
                assert not set(before) & set(after), f"{place}: some are read again"
                missing = every - set(before) - set(after)
                assert len(missing) <= 50, f"{place}: {len(missing)} are lost to the printing"
                called = sum(tenant is not None for _, tenant in before)
                assert asked <= tenants - called, f"{place}: {asked} are asked for"
                lost, again = max(lost, len(missing)), again + 1
            else:
                assert set(after) == every, place
            with contextlib.closing(sqlite3.connect(history)) as file:
                assert file.execute("PRAGMA integrity_check").fetchall() == [("ok",)], place
                sql = "SELECT customer_id, tenant_id FROM state JOIN target ON target.id = target"
                kept = file.execute(sql).fetchall()
                assert {(customer, tenant or None) for customer, tenant in kept} == every, place
                assert file.execute("SELECT count(*) FROM failure").fetchone() == (0,), place
    print(
        f"{number} kills (seed {seed}), {early} before the first row, {again} resumed: each printed "
        f"row is in the file once, at most {lost} were read and not printed."
    )


def run_to(out, settings, kill_after=None):
    """The seconds of a sweep, which is killed after so many."""
    begin = time.monotonic()
    with out.open("w") as file:
        process = subprocess.Popen(SWEEP, env=settings, stdout=file, stderr=subprocess.DEVNULL)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(kill_after)
        process.send_signal(signal.SIGKILL)
        process.wait()
    return time.monotonic() - begin


parts = {"speed": speed, "cost": cost, "kills": kills}
wanted = sys.argv[2:] or list(parts)
if unknown := [part for part in wanted if part not in parts]:
    sys.exit(f"{unknown[0]} is none of {', '.join(parts)}")
for part in wanted:
    print(f"\n==> {part}", flush=True)
    parts[part]()
for what in missed:
    print(f"missed: {what}", file=sys.stderr)
sys.exit(1 if missed else 0)
