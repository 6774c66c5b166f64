// The least that an overlay with one ratio has to do: watch, read one label, add one element. It stores and checks nothing.
const done = new WeakSet();

function addRatios(root) {
  for (const bar of root.querySelectorAll('article [role="group"][aria-label]')) {
    if (done.has(bar)) continue;
    done.add(bar);
    const numbers = bar.getAttribute('aria-label').match(/\d+/g) ?? [];
    if (numbers.length < 2) continue;
    const ratio = document.createElement('span');
    ratio.textContent = `${((100 * Number(numbers.at(-2))) / Number(numbers.at(-1))).toFixed(1)} %`;
    bar.append(ratio);
  }
}

new MutationObserver((records) => {
  for (const { addedNodes } of records) {
    for (const node of addedNodes) if (node.nodeType === Node.ELEMENT_NODE) addRatios(node);
  }
}).observe(document.documentElement, { childList: true, subtree: true });
addRatios(document);
