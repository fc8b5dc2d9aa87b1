import { findPassage } from '../../../js/page-passage.js';

// A scan of a poster would take the memory of the whole machine.
const mostPixels = 16e6;
const views = new WeakMap();
const asset = path => new URL(`pdfjs/${path}`, document.baseURI).href;

/** Opens the file: { pages, problem: null | 'password' | 'corrupt' | 'missing' | 'failed' }; null where it was closed meanwhile. The library comes with the first PDF. */
export async function open(sheet, address) {
  if (!sheet) return { pages: 0, problem: 'failed' };

  await close(sheet);
  const view = { sheet, turn: 0, width: 0, shows: 0, isPlaceDue: false };
  views.set(sheet, view);
  try {
    view.library = await import(asset('pdf.js'));
    // Closed while the library came.
    if (views.get(sheet) !== view) return null;

    view.library.GlobalWorkerOptions.workerSrc = asset('worker/pdf.worker.js');
    // The file is data: nothing in it is run, followed or fetched.
    view.loading = view.library.getDocument({
      url: new URL(address, document.baseURI).href,
      isEvalSupported: false,
      enableXfa: false,
      disableAutoFetch: true,
      standardFontDataUrl: asset('fonts/'),
      wasmUrl: asset('wasm/'),
      verbosity: view.library.VerbosityLevel.ERRORS,
    });
    view.document = await view.loading.promise;
    view.observer = new ResizeObserver(() => onWidth(view));
    view.observer.observe(sheet.parentElement);
    return { pages: view.document.numPages, problem: null };
  } catch (error) {
    return views.get(sheet) === view ? { pages: 0, problem: problemOf(error) } : null;
  }
}

/** Draws a page, and goes to its passage where that is wanted: { problem, match: 'whole' | 'part' | 'none' }. */
export async function show(sheet, wanted) {
  const view = views.get(sheet);
  if (!view?.document) return { problem: 'failed', match: 'none' };

  view.wanted = wanted;
  // A size that is asked for before the page came must not lose the passage.
  view.isPlaceDue ||= wanted.goesToPlace;
  view.shows++;
  try {
    return { problem: null, match: await draw(view) };
  } catch (error) {
    // A newer drawing took the place of this one.
    if (error?.name === 'RenderingCancelledException' || views.get(sheet) !== view) return { problem: null, match: 'none' };
    return { problem: problemOf(error), match: 'none' };
  } finally {
    view.shows--;
    onWidth(view);
  }
}

export async function close(sheet) {
  const view = sheet && views.get(sheet);
  if (!view) return;

  views.delete(sheet);
  view.observer?.disconnect();
  view.rendering?.cancel();
  await view.loading?.destroy();
}

async function draw(view) {
  const turn = ++view.turn;
  const { library, sheet, wanted } = view;
  view.rendering?.cancel();
  view.width = sheet.parentElement.clientWidth;
  const page = await view.document.getPage(wanted.number);
  const textContentSource = await page.getTextContent();
  // Two drawings of one page would stand in each other's way.
  if (turn !== view.turn) return 'none';

  if (view.page !== page) view.page?.cleanup();
  view.page = page;
  const viewport = page.getViewport({ scale: view.width / page.getViewport({ scale: 1 }).width * wanted.zoom });
  const canvas = canvasFor(viewport, wanted.label);
  view.rendering = page.render({ canvas, viewport, transform: scaling(canvas, viewport), annotationMode: library.AnnotationMode.ENABLE });
  const words = document.createElement('div');
  words.className = 'page-words';
  words.lang = 'fr';
  words.style.setProperty('--total-scale-factor', viewport.scale);
  const layer = new library.TextLayer({ textContentSource, container: words, viewport });
  await Promise.all([view.rendering.promise, layer.render()]);
  if (turn !== view.turn) return 'none';

  const { state, marks } = wanted.passage
    ? findPassage(layer.textDivs.map(div => div.textContent), wanted.passage, wanted.decisive)
    : { state: 'none', marks: [] };
  mark(layer.textDivs, marks);
  const place = view.isPlaceDue ? null : placeOf(sheet);
  sheet.style.width = `${Math.floor(viewport.width)}px`;
  sheet.style.height = `${Math.floor(viewport.height)}px`;
  sheet.replaceChildren(canvas, words);
  if (place) comeBack(sheet, place);
  else reveal(sheet);
  view.isPlaceDue = false;
  return state;
}

function canvasFor(viewport, label) {
  const ratio = Math.min(devicePixelRatio || 1, Math.sqrt(mostPixels / (viewport.width * viewport.height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(viewport.width * ratio);
  canvas.height = Math.floor(viewport.height * ratio);
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', label);
  return canvas;
}

const scaling = (canvas, viewport) => [canvas.width / viewport.width, 0, 0, canvas.height / viewport.height, 0, 0];

// The decisive sentence lies in the passage: it is cut out of its mark, so that no two marks overlap.
function mark(pieces, marks) {
  pieces.forEach((piece, index) => {
    const own = marks.filter(one => one.piece === index);
    if (own.length === 0) return;

    const text = piece.textContent;
    const edges = [...new Set([0, text.length, ...own.flatMap(one => [one.start, one.end])])].sort((one, other) => one - other);
    piece.replaceChildren(...edges.slice(1).map((end, at) => {
      const start = edges[at];
      const covering = own.filter(one => one.start <= start && one.end >= end);
      if (covering.length === 0) return document.createTextNode(text.slice(start, end));

      const element = document.createElement('mark');
      element.className = covering.some(one => one.isDecisive) ? 'page-mark is-decisive' : 'page-mark';
      element.textContent = text.slice(start, end);
      return element;
    }));
  });
}

// Only the panel scrolls: scrollIntoView would move the page behind it too.
function reveal(sheet) {
  const panel = sheet.closest('.source-panel');
  const target = sheet.querySelector('.is-decisive') ?? sheet.querySelector('.page-mark') ?? sheet;
  if (!panel) return;

  const place = target.getBoundingClientRect();
  panel.scrollTop += place.top - panel.getBoundingClientRect().top - panel.clientHeight / 3;
  const view = sheet.parentElement;
  if (target !== sheet) view.scrollLeft += place.left - view.getBoundingClientRect().left - view.clientWidth / 6;
}

// Where the middle of what is seen lies on the page, in parts of its height and width.
function placeOf(sheet) {
  const panel = sheet.closest('.source-panel');
  const page = sheet.getBoundingClientRect();
  if (!panel || page.height === 0 || page.width === 0) return null;

  const { top, left } = middleOf(panel, sheet.parentElement);
  return { down: part((top - page.top) / page.height), across: part((left - page.left) / page.width) };
}

function comeBack(sheet, { down, across }) {
  const panel = sheet.closest('.source-panel');
  const view = sheet.parentElement;
  const page = sheet.getBoundingClientRect();
  const { top, left } = middleOf(panel, view);
  panel.scrollTop += page.top + down * page.height - top;
  view.scrollLeft += page.left + across * page.width - left;
}

const middleOf = (panel, view) => ({
  top: panel.getBoundingClientRect().top + panel.clientHeight / 2,
  left: view.getBoundingClientRect().left + view.clientWidth / 2,
});

const part = share => Math.min(1, Math.max(0, share));

async function onWidth(view) {
  // A page that is asked for must not lose its turn to another width: it is drawn first.
  if (view.shows > 0 || !view.wanted || views.get(view.sheet) !== view || Math.abs(view.sheet.parentElement.clientWidth - view.width) < 2) return;

  try {
    await draw(view);
  } catch {
    // Cancelled by a newer drawing, or closed meanwhile.
  }
}

function problemOf(error) {
  if (error?.name === 'PasswordException') return 'password';
  if (error?.name === 'ResponseException') return error.missing || error.status === 404 ? 'missing' : 'failed';
  return error?.name === 'InvalidPDFException' || error?.name === 'FormatError' || error?.name === 'UnknownErrorException' ? 'corrupt' : 'failed';
}
