"""A deterministic world around the real protocol: one seed, one order of everything that happens.

The procedure, the performer of its commands, the terminal's link, the center's desks and the conversation
of the municipality are the product's own. What they stand on is played: wires that lose, delay, double and
misdeliver, processes that die, a clock that only moves when nobody has anything to do, a till and a printer
that keep account, citizens who hesitate and leave, a city that cancels seals in between. A judge looks at
every sheet of paper and every coin (docs/simulator.md).
"""
