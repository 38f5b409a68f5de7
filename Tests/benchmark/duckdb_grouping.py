#!/usr/bin/env python3
"""Groups a file of figures as the roll-up does for prefectures: by prefecture, year and indicator.

usage: duckdb_grouping.py <figures.csv> <threads>
"""

import sys

import duckdb

QUERY = """
select prefecture_code, year, indicator,
  sum(value) filter (status in ('reported', 'derived')),
  count(*), count(*) filter (status in ('reported', 'derived')),
  count(*) filter (status = 'blank'), count(*) filter (status = 'not_applicable'),
  median(value), min(value), max(value)
from read_csv(?, header = true, delim = ',', quote = '"', escape = '"')
where scope in ('organ', 'gov_office')
group by all
"""

if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    connection = duckdb.connect()
    connection.execute(f"set threads to {int(sys.argv[2])}")
    print(len(connection.execute(QUERY, [sys.argv[1]]).fetchall()))
