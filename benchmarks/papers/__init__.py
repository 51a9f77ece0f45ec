"""A generator of synthetic meeting papers: a seeded world, the papers it leaves behind, and the right answers.

``world`` draws bodies, institutions, persons, seats and secretariats; ``course`` lets the meetings happen; the writers
print each meeting as its secretariat would, as TXT, DOCX or PDF; ``answers`` and ``questions`` say what is right.
Everybody in these papers is invented. The same seed gives the same bytes.

The layouts follow how Norwegian secretariats write, not what the extraction happens to read.
"""
