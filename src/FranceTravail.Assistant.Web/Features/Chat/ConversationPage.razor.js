// Keeps the last question at the top of the view while its answer grows below it: an answer is read from its beginning. A reader who
// goes to the end follows the end; one who goes anywhere else stays there. Nothing is animated.
const near = 80;
const gap = 12;
const followed = new WeakMap();

export function follow(scroll, questionId) {
  // The page was left before this script came.
  if (!scroll) return;

  const jump = scroll.parentElement.querySelector('.jump-down');
  const state = { kept: 'question', questionId, top: 0 };
  followed.set(scroll, state);
  const update = () => {
    const top = scroll.scrollTop;
    const rest = scroll.scrollHeight - top - scroll.clientHeight;
    if (Math.abs(top - state.top) > 1) {
      // A move up that ends exactly at the end is none of the reader's: the conversation became shorter.
      if (top < state.top && rest < 2) keep(scroll);
      else state.kept = top > state.top && rest < near ? 'end' : 'place';
    }

    state.top = scroll.scrollTop;
    jump.hidden = rest < near || !hasTurns(scroll);
  };
  scroll.addEventListener('scroll', update, { passive: true });
  jump.addEventListener('click', () => {
    state.kept = 'end';
    keep(scroll);
    document.getElementById('question')?.focus({ preventScroll: true });
  });
  const observer = new ResizeObserver(() => {
    keep(scroll);
    update();
  });
  observer.observe(scroll);
  observer.observe(scroll.firstElementChild);
  keep(scroll);
}

// A question without an id is the empty page, which is read from its top.
export function showQuestion(scroll, questionId) {
  const state = scroll && followed.get(scroll);
  if (!state) return;

  state.kept = 'question';
  state.questionId = questionId;
  keep(scroll);
}

function keep(scroll) {
  const state = followed.get(scroll);
  if (state.kept === 'end') scroll.scrollTop = scroll.scrollHeight;
  else if (state.kept === 'question') scroll.scrollTop = topOf(scroll, state.questionId);
  state.top = scroll.scrollTop;
}

function topOf(scroll, questionId) {
  const turn = questionId && document.getElementById(questionId)?.closest('.turn');
  return turn ? turn.getBoundingClientRect().top - scroll.getBoundingClientRect().top + scroll.scrollTop - gap : 0;
}

const hasTurns = scroll => scroll.querySelector('.turn') !== null;
