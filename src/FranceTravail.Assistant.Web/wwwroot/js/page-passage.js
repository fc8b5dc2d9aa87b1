// Finds a passage in the words of a page. A page and a document's text break lines, hyphenate and space words each in
// their own way, so letters and digits alone are compared; what is not found, or found twice, is left unmarked.
const leastLetters = 10;
const insignificant = /[^\p{L}\p{N}]/gu;

/** The marks for the pieces of a page's text: { state: 'whole' | 'part' | 'none', marks: [{ piece, start, end, isDecisive }] }, offsets in UTF-16. */
export function findPassage(pieces, passage, decisive) {
  const page = foldAll(pieces);
  const spans = [];
  const whole = onlyPlace(page.letters, fold(passage));
  let missing = 0;
  if (whole) {
    spans.push({ ...whole, isDecisive: false });
  } else {
    for (const sentence of sentences(passage)) {
      const letters = fold(sentence);
      const place = letters.length >= leastLetters ? onlyPlace(page.letters, letters) : null;
      if (place) spans.push({ ...place, isDecisive: false });
      else if (letters.length > 0) missing++;
    }
  }

  const rule = decisive ? onlyPlace(page.letters, fold(decisive), whole) : null;
  if (rule && spans.length > 0) spans.push({ ...rule, isDecisive: true });
  return {
    state: spans.length === 0 ? 'none' : missing === 0 ? 'whole' : 'part',
    marks: spans.flatMap(span => marksOf(page.places, span)),
  };
}

// Compatibility forms take ligatures apart; accents and capitals may be drawn in more than one way.
const fold = text => text.normalize('NFKD').toLowerCase().replace(insignificant, '');

function foldAll(pieces) {
  let letters = '';
  const places = [];
  pieces.forEach((text, piece) => {
    let start = 0;
    for (const character of text) {
      for (const letter of fold(character)) {
        letters += letter;
        for (let unit = 0; unit < letter.length; unit++) places.push({ piece, start, end: start + character.length });
      }

      start += character.length;
    }
  });
  return { letters, places };
}

// The one place of some letters, in a stretch of the page if one is given; null where there is none, or more than one.
function onlyPlace(page, letters, within = null) {
  if (letters.length === 0) return null;

  const [from, to] = within ? [within.from, within.to] : [0, page.length];
  const at = page.indexOf(letters, from);
  if (at < 0 || at + letters.length > to) return null;

  const next = page.indexOf(letters, at + 1);
  return next >= 0 && next + letters.length <= to ? null : { from: at, to: at + letters.length };
}

function* sentences(passage) {
  for (const line of passage.split('\n')) yield* line.split(/(?<=[.!?;:…])\s+/);
}

function marksOf(places, { from, to, isDecisive }) {
  const marks = [];
  for (const { piece, start, end } of places.slice(from, to)) {
    const last = marks.at(-1);
    if (last?.piece === piece) last.end = end;
    else marks.push({ piece, start, end, isDecisive });
  }

  return marks;
}
