/**
 * <fq-manuscript owner="lingdao" about="330100 2025" title-field="section-title" unsaved-note="unsaved">: the text of a
 * section, written like on paper. Each paragraph has a kind; a number is a chip that cannot be typed into and stays bound
 * to its figure, also when it is cut, copied or dragged.
 *
 * Nothing that was typed is lost. Every change goes to this tab's session storage at once, and stays there until the
 * server has said that it keeps it: "fq-written" hands title and text over when the focus leaves, after two seconds of
 * rest and when the page is left, never in the middle of an input method's composition; the server answers kept(turn).
 * What an earlier page could not send is handed back ("fq-rescued") when the same text is opened again in this tab by the
 * same person. While something waits for its answer for long, the note named above is shown.
 *
 * Numbers that are typed by hand are underlined, if the browser can highlight without touching the text.
 */
const REST = 2000;
const PATIENCE = 5000;
const AGAIN = 30000;
const STORE = "fq-manuscript:";
const PIECES = "application/x-fengqiao-manuscript";
const EDGE = "\u200b";
const FREE_NUMBER = /\d[\d.,]*%?/g;
const NOT_A_FIGURE = /(?:12345|\d{4}年|\d{1,2}月|\d{1,2}日)/g;

class Manuscript extends HTMLElement {
  #timer = 0;
  #patience = 0;
  #composing = false;
  #turn = 0;
  #revision = 0;
  #kept = null;
  #sent = null;
  #waiting = false;
  #refused = false;
  #foreign = false;
  #caret = null;
  #dragged = null;

  #leave = (event) => {
    this.#send();
    if (this.#dirty()) {
      event.preventDefault();
    }
  };

  #hidden = () => {
    if (document.visibilityState === "hidden") {
      this.#send();
    }
  };

  #online = () => {
    this.#waiting = false;
    this.#send();
  };

  #typed = (event) => {
    if (event.target.closest?.(`#${this.getAttribute("title-field")}`)) {
      queueMicrotask(() => this.#changed());
    }
  };

  connectedCallback() {
    if (!this.hasAttribute("contenteditable")) {
      this.setAttribute("contenteditable", "true");
      this.setAttribute("role", "textbox");
      this.setAttribute("aria-multiline", "true");
      this.setAttribute("spellcheck", "false");
      this.addEventListener("input", (event) => this.#input(event));
      this.addEventListener("compositionstart", () => (this.#composing = true));
      this.addEventListener("compositionend", () => {
        this.#composing = false;
        this.#changed();
      });
      this.addEventListener("blur", () => this.#send());
      this.addEventListener("copy", (event) => this.#copy(event));
      this.addEventListener("cut", (event) => this.#copy(event) && document.execCommand("delete"));
      this.addEventListener("paste", (event) => this.#paste(event));
      this.addEventListener("dragstart", (event) => this.#drag(event));
      this.addEventListener("dragend", () => (this.#dragged = null));
      this.addEventListener("drop", (event) => this.#drop(event));
      this.addEventListener("click", (event) => this.#open(event));
    }
    document.addEventListener("selectionchange", this.#remember);
    document.addEventListener("visibilitychange", this.#hidden);
    window.addEventListener("beforeunload", this.#leave);
    window.addEventListener("online", this.#online);
    this.sheet = this.parentElement;
    this.sheet.addEventListener("input", this.#typed);
    this.sheet.addEventListener("focusout", this.#blurred);
  }

  disconnectedCallback() {
    clearTimeout(this.#timer);
    clearTimeout(this.#patience);
    document.removeEventListener("selectionchange", this.#remember);
    document.removeEventListener("visibilitychange", this.#hidden);
    window.removeEventListener("beforeunload", this.#leave);
    window.removeEventListener("online", this.#online);
    this.sheet.removeEventListener("input", this.#typed);
    this.sheet.removeEventListener("focusout", this.#blurred);
  }

  #blurred = (event) => event.target !== this && this.#kept !== null && this.#send();

  // ---- What the server says

  /** Opens a text as the server has it: [{kind, pieces: [{text, lead} | {moving, shown} | {code, wording, which, shown, name}]}]. */
  open(passages, revision) {
    this.#fill(passages);
    this.#kept = this.#source();
    this.#revision = revision;
    this.#rescue();
  }

  /** Other words of the server's, in place of whatever stands here. */
  show(passages, revision) {
    this.#fill(passages);
    this.#kept = this.#source();
    this.#revision = revision;
    this.#waiting = false;
    this.#refused = false;
    this.#changed();
  }

  /** Words that the server does not have yet, written on a revision of its text. */
  put(passages, revision) {
    this.#fill(passages);
    this.#revision = revision;
    this.#note();
  }

  /** The server keeps what it was sent at this turn; it is its newest revision. */
  kept(turn, revision) {
    this.#revision = revision;
    if (turn === this.#turn) {
      this.#kept = this.#sent;
      this.#waiting = false;
      this.#refused = false;
    }
    this.#note();
    if (this.#dirty() && !this.#waiting) {
      this.#later();
    }
  }

  /** The server refused what it was sent, and says why: it stays here and is sent again with the next change. */
  unkept() {
    this.#waiting = false;
    this.#refused = true;
    clearTimeout(this.#patience);
    this.#tell(false);
  }

  /** What the server does not have yet, as {turn, text}, before the page is left inside the product; null where it has all. */
  leaving() {
    this.#composing = false;
    clearTimeout(this.#timer);
    return this.#dirty() ? JSON.stringify(this.#take(this.#source())) : null;
  }

  /** Values and names of numbers that came from another text, without touching the words. */
  refresh(pieces) {
    const chips = [...this.querySelectorAll("[data-code], [data-moving]")];
    for (const piece of pieces) {
      const same = ({ dataset }) =>
        ["code", "wording", "which", "moving"].every((name) => dataset[name] === piece[name]);
      for (const chip of chips.filter(same)) {
        chip.textContent = piece.shown;
        chip.title = piece.name ?? "";
      }
    }
    this.#foreign = false;
  }

  // ---- What the tools do

  /** Puts a number where the caret is, or at the end. */
  insert(piece) {
    this.focus();
    const selection = document.getSelection();
    if (this.#caret && this.contains(this.#caret.startContainer)) {
      selection.removeAllRanges();
      selection.addRange(this.#caret);
    } else {
      selection.selectAllChildren(this.#last());
      selection.collapseToEnd();
    }
    this.#write([piece]);
    this.#changed();
  }

  /** The paragraph with the caret becomes one of another kind. */
  kind(code) {
    const paragraph = this.#current();
    if (paragraph) {
      paragraph.dataset.kind = code;
      this.#changed();
    }
  }

  strong() {
    this.focus();
    document.execCommand("bold");
    this.#changed();
  }

  /** The chip that was opened is worded otherwise, or says other parts of its figure. */
  reword(wording, which, shown) {
    if (this.opened) {
      Object.assign(this.opened.dataset, { wording, which });
      this.opened.textContent = shown;
      this.#changed();
      this.#send();
    }
  }

  /** The chip that was opened becomes words that anybody may change; they are bound to nothing any more. */
  release() {
    if (this.opened) {
      this.opened.replaceWith(document.createTextNode(this.opened.textContent));
      this.#changed();
      this.#send();
    }
  }

  // ---- From pieces to the page

  #fill(passages) {
    document.execCommand("defaultParagraphSeparator", false, "p");
    this.replaceChildren(...passages.map((passage) => this.#paragraph(passage)));
    this.#highlight();
  }

  #paragraph({ kind, pieces }) {
    const paragraph = document.createElement("p");
    paragraph.dataset.kind = kind;
    paragraph.append(...pieces.map((piece) => this.#piece(piece)));
    if (pieces.length === 0) {
      paragraph.append(document.createElement("br"));
    }
    return paragraph;
  }

  #piece(piece) {
    if (piece.code || piece.moving) {
      const chip = document.createElement("span");
      chip.contentEditable = "false";
      chip.textContent = piece.shown;
      if (piece.code) {
        chip.className = "fq-chip";
        Object.assign(chip.dataset, { code: piece.code, wording: piece.wording, which: piece.which });
        chip.title = piece.name;
      } else {
        chip.className = "fq-moving";
        chip.dataset.moving = piece.moving;
      }
      return chip;
    }
    if (piece.lead) {
      const strong = document.createElement("b");
      strong.textContent = piece.text;
      return strong;
    }
    return document.createTextNode(piece.text);
  }

  // ---- From the page to pieces

  #source() {
    const title = this.#title()?.value ?? "";
    return JSON.stringify({ title, passages: this.#read(this, false).filter((passage) => passage.pieces.length > 0) });
  }

  #title() {
    return this.sheet?.querySelector(`#${this.getAttribute("title-field")}`);
  }

  /** @param shown with what the chips say, as the clipboard needs it */
  #read(root, shown, strong = false) {
    const passages = [];
    let open = null;
    const start = (kind) => passages.push((open = { kind, pieces: [] }));
    const add = (piece) => {
      if (!open) start("paragraph");
      const last = open.pieces.at(-1);
      if (last && "text" in last && "text" in piece && last.lead === piece.lead) {
        last.text += piece.text;
      } else {
        open.pieces.push(piece);
      }
    };
    const walk = (node, lead) => {
      if (node.nodeType === Node.TEXT_NODE) {
        const text = node.data.replaceAll("\u00a0", " ").replaceAll("\n", "").replaceAll(EDGE, "");
        if (text) {
          add({ text, lead });
        }
      } else if (node.dataset?.code) {
        const { code, wording, which } = node.dataset;
        add({ code, wording, which, ...(shown && { shown: node.textContent, name: node.title }) });
      } else if (node.dataset?.moving) {
        add({ moving: node.dataset.moving, ...(shown && { shown: node.textContent }) });
      } else if (node.nodeName === "P" || node.nodeName === "DIV") {
        start(node.dataset.kind ?? "paragraph");
        node.childNodes.forEach((child) => walk(child, false));
        open = null;
      } else {
        const bold = lead || /^(B|STRONG)$/.test(node.nodeName) || Number(node.style?.fontWeight) >= 600;
        node.childNodes.forEach((child) => walk(child, bold));
      }
    };
    root.childNodes.forEach((node) => walk(node, strong));
    return passages;
  }

  // ---- Handing over

  #dirty() {
    return this.#kept !== null && this.#source() !== this.#kept;
  }

  #input(event) {
    const here = this.#current();
    if (event.inputType === "insertParagraph" && here?.dataset.kind?.startsWith("heading") && !here.textContent) {
      here.dataset.kind = "paragraph";
    }
    this.#changed();
  }

  #changed() {
    this.#later();
    this.#note();
    this.#highlight();
  }

  #later() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#send(), REST);
  }

  #send() {
    if (this.#composing) {
      return;
    }
    clearTimeout(this.#timer);
    const text = this.#source();
    // What was refused and then taken back is handed over too, so that the server knows.
    if (!(this.#dirty() || this.#refused) || (this.#waiting && text === this.#sent)) {
      return;
    }
    const detail = { ...this.#take(text), foreign: this.#foreign };
    this.dispatchEvent(new CustomEvent("fq-written", { detail }));
  }

  #take(text) {
    this.#sent = text;
    this.#turn += 1;
    this.#waiting = true;
    clearTimeout(this.#patience);
    this.#patience = setTimeout(() => this.#tell(true), PATIENCE);
    return { turn: this.#turn, text };
  }

  get #store() {
    return `${STORE}${this.getAttribute("owner")}:${this.getAttribute("about")}`;
  }

  /** What the server does not have is noted in this tab. */
  #note() {
    if (this.#kept === null) {
      return;
    }
    const text = this.#source();
    if (text === this.#kept) {
      sessionStorage.removeItem(this.#store);
      clearTimeout(this.#patience);
      this.#tell(false);
      return;
    }
    try {
      sessionStorage.setItem(this.#store, JSON.stringify({ text, revision: this.#revision }));
    } catch {
      // The store is full: the page itself still has the words, and asks before it is left.
    }
  }

  #rescue() {
    const found = sessionStorage.getItem(this.#store);
    Object.keys(sessionStorage)
      .filter((name) => name.startsWith(STORE) && !name.startsWith(`${STORE}${this.getAttribute("owner")}:`))
      .forEach((name) => sessionStorage.removeItem(name));
    if (!found) {
      return;
    }
    const { text, revision } = JSON.parse(found);
    if (text === this.#kept) {
      sessionStorage.removeItem(this.#store);
    } else {
      this.dispatchEvent(new CustomEvent("fq-rescued", { detail: { ...this.#take(text), revision } }));
    }
  }

  /** Tells the writer that something is not with the server yet; it is tried again. */
  #tell(unsaved) {
    const note = document.getElementById(this.getAttribute("unsaved-note"));
    if (note) {
      note.hidden = !unsaved;
    }
    if (unsaved && this.#waiting) {
      this.#patience = setTimeout(() => {
        this.#waiting = false;
        this.#send();
      }, AGAIN);
    }
  }

  // ---- Cut, copy, paste, drag: numbers stay bound

  /** The selection, with whole chips. */
  #selected() {
    const selection = document.getSelection();
    const range = selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
    if (!range || range.collapsed || !this.contains(range.commonAncestorContainer)) {
      return null;
    }
    const first = this.#chipAround(range.startContainer);
    const last = this.#chipAround(range.endContainer);
    if (first) range.setStartBefore(first);
    if (last) range.setEndAfter(last);
    if (first || last) {
      selection.removeAllRanges();
      selection.addRange(range);
    }
    return range;
  }

  #chipAround(node) {
    const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
    const chip = element?.closest?.("[contenteditable=false]");
    return chip && this.contains(chip) ? chip : null;
  }

  #hand(data, range) {
    const inside = range.commonAncestorContainer;
    const element = inside.nodeType === Node.TEXT_NODE ? inside.parentElement : inside;
    const content = range.cloneContents();
    const passages = this.#read(content, true, Boolean(element.closest("b, strong")));
    if (!content.querySelector("p, div")) {
      passages.forEach((passage) => delete passage.kind);
    }
    const said = ({ text, shown }) => text ?? shown;
    data.setData(PIECES, JSON.stringify({ about: this.getAttribute("about"), passages }));
    data.setData("text/plain", passages.map(({ pieces }) => pieces.map(said).join("")).join("\n"));
  }

  #copy(event) {
    const range = this.#selected();
    if (!range) {
      return false;
    }
    event.preventDefault();
    this.#hand(event.clipboardData, range);
    return true;
  }

  #paste(event) {
    event.preventDefault();
    this.#receive(event.clipboardData);
  }

  #receive(data) {
    const own = data.getData(PIECES);
    if (own) {
      const { about, passages } = JSON.parse(own);
      this.#foreign ||= about !== this.getAttribute("about");
      this.#type(passages);
    } else {
      const lines = data.getData("text/plain").split(/\r?\n/).filter((line) => line.trim());
      this.#type(lines.map((text) => ({ pieces: [{ text, lead: false }] })));
    }
  }

  /** As if typed at the caret, so that it can be undone. */
  #type(passages) {
    passages.forEach(({ kind, pieces }, index) => {
      if (index > 0) {
        document.execCommand("insertParagraph");
      }
      const here = this.#current();
      if (kind && here && (index > 0 || !here.textContent)) {
        here.dataset.kind = kind;
      }
      this.#write(pieces);
    });
    this.#changed();
  }

  /**
   * Pieces at the caret. At the edge of a paragraph browsers put what cannot be edited outside of it, so that something
   * must stand there: a space without width, which is never handed over.
   */
  #write(pieces) {
    if (pieces.every((piece) => "text" in piece && !piece.lead)) {
      document.execCommand("insertText", false, pieces.map((piece) => piece.text).join(""));
      return;
    }
    const selection = document.getSelection();
    if (!selection.isCollapsed) {
      document.execCommand("delete");
    }
    const block = this.#current() ?? this.#last();
    if (!block.contains(selection.anchorNode)) {
      selection.collapse(block, 0);
    }
    const caret = selection.getRangeAt(0);
    const before = document.createRange();
    before.setStart(block, 0);
    before.setEnd(caret.startContainer, caret.startOffset);
    const after = document.createRange();
    after.setStart(caret.endContainer, caret.endOffset);
    after.setEnd(block, block.childNodes.length);
    const first = !before.toString();
    const last = !after.toString();
    if (first || last) {
      document.execCommand("insertText", false, EDGE.repeat(Number(first) + Number(last)));
    }
    if (last) {
      selection.modify("move", "backward", "character");
    }
    const html = document.createElement("div");
    html.append(...pieces.map((piece) => this.#piece(piece)));
    html.querySelectorAll("[contenteditable=false]").forEach((chip) => (chip.dataset.fresh = ""));
    document.execCommand("insertHTML", false, html.innerHTML);
    const fresh = [...this.querySelectorAll("[data-fresh]")];
    fresh.forEach((chip) => delete chip.dataset.fresh);
    if (fresh.length > 0 && html.lastChild === html.lastElementChild) {
      this.#goBehind(fresh.at(-1));
    }
  }

  /** The caret behind a chip, where typing goes on. */
  #goBehind(chip) {
    const next = chip.nextSibling?.nodeName === "B" ? chip.nextSibling.firstChild : chip.nextSibling;
    if (next?.nodeType === Node.TEXT_NODE) {
      document.getSelection().collapse(next, next.data.startsWith(EDGE) ? EDGE.length : 0);
    } else {
      document.getSelection().collapse(chip.parentNode, [...chip.parentNode.childNodes].indexOf(chip) + 1);
    }
  }

  #last() {
    return this.lastElementChild ?? this.appendChild(this.#paragraph({ kind: "paragraph", pieces: [] }));
  }

  #drag(event) {
    const range = this.#selected();
    if (range) {
      this.#hand(event.dataTransfer, range);
      event.dataTransfer.effectAllowed = "copyMove";
      this.#dragged = range.cloneRange();
    }
  }

  #drop(event) {
    const place = this.#placeAt(event.clientX, event.clientY);
    if (!place) {
      return;
    }
    event.preventDefault();
    const from = this.#dragged;
    this.#dragged = null;
    const selection = document.getSelection();
    if (from && from.isPointInRange(place.startContainer, place.startOffset)) {
      return;
    }
    if (from && !event.ctrlKey && !event.altKey) {
      selection.removeAllRanges();
      selection.addRange(from);
      document.execCommand("delete");
    }
    this.focus();
    selection.removeAllRanges();
    selection.addRange(place);
    this.#receive(event.dataTransfer);
  }

  #placeAt(x, y) {
    const at = document.caretPositionFromPoint?.(x, y);
    const range = at ? document.createRange() : document.caretRangeFromPoint?.(x, y);
    if (at) {
      range.setStart(at.offsetNode, at.offset);
    }
    if (!range || !this.contains(range.startContainer)) {
      return null;
    }
    const chip = this.#chipAround(range.startContainer);
    if (chip) {
      range.setStartAfter(chip);
    }
    range.collapse(true);
    return range;
  }

  // ---- Where the writer is

  #open(event) {
    const chip = event.target.closest?.("[data-code]");
    if (chip) {
      this.opened = chip;
      const { code, wording, which } = chip.dataset;
      this.dispatchEvent(new CustomEvent("fq-chip", { detail: { code, wording, which } }));
    }
  }

  #remember = () => {
    const selection = document.getSelection();
    if (selection.rangeCount > 0 && this.contains(selection.anchorNode) && this !== selection.anchorNode) {
      this.#caret = selection.getRangeAt(0).cloneRange();
    }
  };

  #current() {
    const selection = document.getSelection();
    const live = selection.rangeCount > 0 && this !== selection.anchorNode && this.contains(selection.anchorNode);
    const node = live ? selection.anchorNode : this.#caret?.startContainer;
    const element = node?.nodeType === Node.TEXT_NODE ? node.parentElement : node;
    return element?.closest?.("fq-manuscript > p, fq-manuscript > div");
  }

  #highlight() {
    if (!window.Highlight || !CSS.highlights) {
      return;
    }
    const free = new Highlight();
    const walker = document.createTreeWalker(this, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement.closest("[contenteditable=false]")) {
        continue;
      }
      const taken = [...node.data.matchAll(NOT_A_FIGURE)].map((m) => [m.index, m.index + m[0].length]);
      for (const match of node.data.matchAll(FREE_NUMBER)) {
        if (!taken.some(([from, to]) => match.index >= from && match.index < to)) {
          free.add(new StaticRange({
            startContainer: node,
            startOffset: match.index,
            endContainer: node,
            endOffset: match.index + match[0].length,
          }));
        }
      }
    }
    CSS.highlights.set("fq-free-number", free);
  }
}

customElements.get("fq-manuscript") ?? customElements.define("fq-manuscript", Manuscript);
