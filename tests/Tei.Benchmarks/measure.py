"""Runs commands in turn and prints the median of their times and the greatest of their peaks.

measure.py ROUNDS TIMEOUT LABEL COMMAND [LABEL COMMAND ...]

A command is one argument, run by the shell. A line for each: LABEL SECONDS PEAK_MB STATUS, where STATUS is the exit code, or 'timeout'.
After a timeout a command is not run again.
"""
import os
import signal
import statistics
import subprocess
import sys
import time


def run(command, timeout):
    start = time.monotonic()
    process = subprocess.Popen(["/bin/sh", "-c", "exec " + command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    signal.signal(signal.SIGALRM, lambda *_: os.killpg(process.pid, signal.SIGKILL))
    signal.alarm(timeout)
    _, status, usage = os.wait4(process.pid, 0)
    signal.alarm(0)
    seconds = time.monotonic() - start
    killed = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
    return seconds, usage.ru_maxrss / 1024, "timeout" if killed else os.waitstatus_to_exitcode(status)


def main():
    rounds, timeout = int(sys.argv[1]), int(sys.argv[2])
    commands = list(zip(sys.argv[3::2], sys.argv[4::2]))
    results = {label: [] for label, _ in commands}
    for _ in range(rounds):
        for label, command in commands:
            if not any(status == "timeout" for _, _, status in results[label]):
                results[label].append(run(command, timeout))
    for label, runs in results.items():
        status = next((s for _, _, s in runs if s == "timeout"), runs[-1][2])
        print(f"{label} {statistics.median(r[0] for r in runs):.3f} {max(r[1] for r in runs):.0f} {status}")


main()
