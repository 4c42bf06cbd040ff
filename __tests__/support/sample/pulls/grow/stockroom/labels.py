"""Shelf labels as PDF, set by Ghostscript."""

import subprocess

PAGE = """
/Helvetica findfont 96 scalefont setfont
72 400 moveto ({shelf}) show
showpage
"""


def print_label(shelf, path):
    text = PAGE.format(shelf=shelf.replace("(", "").replace(")", ""))
    subprocess.run(
        ["gs", "-q", "-dBATCH", "-dNOPAUSE", "-sDEVICE=pdfwrite", f"-sOutputFile={path}", "-"],
        input=text.encode(),
        check=True,
    )
