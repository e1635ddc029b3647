"""How references look when nothing but their shape tells: "AF-100234", "X4J8PQ", "2024/11/0042"."""

import re
from typing import Final

SHAPED: Final = re.compile(
    r"(?<![\w./-])(?:"
    r"[A-Z]{1,5}[-/. ]?[0-9]{2,6}(?:[-/. ][0-9A-Z]{2,6}){1,4}"  # RE-2024-0042, BK 4471 22
    r"|[A-Z]{1,5}[-/.]?[0-9]{4,14}[A-Z]{0,3}"  # AF-100234
    r"|[0-9]{2,6}[-/][A-Z]{1,4}[-/]?[0-9]{0,8}|[0-9]{4}[-/][0-9]{3,8}"  # 4471-XJ, 2024/118822
    r"|(?=[A-Z0-9]{0,5}[0-9])(?=[A-Z0-9]{0,5}[A-Z])[A-Z0-9]{6}"  # X4J8PQ
    r"|[0-9]{6,14}"
    r")(?![\w/-])"
)
REACH: Final = 56
