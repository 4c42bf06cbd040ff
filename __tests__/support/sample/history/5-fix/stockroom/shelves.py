"""The stock, one row a shelf and item."""

import sqlite3

SCHEMA = """
create table if not exists stock (
    shelf text not null,
    item text not null,
    quantity integer not null,
    primary key (shelf, item)
)
"""


class Shelves:
    def __init__(self, path):
        self._connection = sqlite3.connect(path, check_same_thread=False)
        self._connection.execute(SCHEMA)

    def put(self, shelf, item, quantity):
        with self._connection:
            self._connection.execute(
                "insert into stock values (?, ?, ?) "
                "on conflict do update set quantity = quantity + excluded.quantity",
                (shelf, item, quantity),
            )

    def take(self, shelf, item, quantity):
        with self._connection:
            self._connection.execute(
                "update stock set quantity = max(quantity - ?, 0) "
                "where shelf = ? and item = ?",
                (quantity, shelf, item),
            )

    def list(self):
        rows = self._connection.execute(
            "select shelf, item, quantity from stock "
            "where quantity > 0 order by shelf, item"
        )
        return [{"shelf": s, "item": i, "quantity": q} for s, i, q in rows]
