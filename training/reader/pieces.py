"""Texts as the word pieces that the reader reads."""

from dataclasses import dataclass
from pathlib import Path

from tokenizers import Tokenizer


@dataclass(frozen=True)
class Pieces:
    ids: list[int]
    offsets: list[tuple[int, int]]
    """Where each begins and ends in the text, in code points."""


@dataclass(frozen=True)
class Splitter:
    """Splits texts by a vocabulary, and knows the pieces that frame them."""

    tokenizer: Tokenizer
    first: int
    """Stands before all texts: [CLS]."""
    between: int
    """Stands behind each text: [SEP]."""

    def split(self, text: str, longest: int) -> Pieces:
        """The first pieces of a text, at most `longest`, without a frame."""
        encoding = self.tokenizer.encode(text, add_special_tokens=False)
        return Pieces(encoding.ids[:longest], encoding.offsets[:longest])


def load_splitter(folder: Path) -> Splitter:
    """Reads the `tokenizer.json` of a model's folder."""
    tokenizer = Tokenizer.from_file(str(folder / 'tokenizer.json'))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    ids = tokenizer.get_vocab()
    return Splitter(tokenizer, ids['[CLS]'], ids['[SEP]'])
