import threading

from django.db import connection


def at_once(count: int, work) -> list:
    """Run `work(number)` in so many threads, begun together, each with its own connection.

    Returns what they returned; raises the first error one of them met.
    """
    results, errors, gate = [], [], threading.Barrier(count)

    def run(number):
        try:
            gate.wait(10)
            results.append(work(number))
        except Exception as error:
            errors.append(error)
        finally:
            connection.close()

    threads = [threading.Thread(target=run, args=[number]) for number in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    if errors:
        raise errors[0]
    return results
