"""What the analyst sees: widgets that emit intents and are told facts. Knows core's types and nothing of the bridge.

Mnemonics keep clear of the letters that QGIS's own menu bar takes (C D E H J L M O P R S V W).
"""
