import unittest

from stockroom.shelves import Shelves


class ShelvesTest(unittest.TestCase):
    def test_adds_up_what_is_put_twice(self):
        shelves = Shelves(":memory:")
        shelves.put("A1", "bolt", 40)
        shelves.put("A1", "bolt", 2)
        self.assertEqual(
            shelves.list(), [{"shelf": "A1", "item": "bolt", "quantity": 42}]
        )
