import unittest

from stockroom.web import BadForm, read_form


class ReadFormTest(unittest.TestCase):
    def test_reads_a_whole_form(self):
        form = read_form("shelf=A1&item=bolt&quantity=40")
        self.assertEqual(form, ("A1", "bolt", 40))

    def test_names_the_missing_field(self):
        with self.assertRaisesRegex(BadForm, "item is missing"):
            read_form("shelf=A1&quantity=40")

    def test_refuses_half_a_bolt(self):
        with self.assertRaisesRegex(BadForm, "whole number"):
            read_form("shelf=A1&item=bolt&quantity=0.5")
