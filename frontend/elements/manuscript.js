/**
 * <fq-manuscript>: the text of a section, written like on paper. Each paragraph has a kind; a number is a chip that cannot
 * be typed into and stays bound to its figure.
 *
 * It keeps the truth while somebody writes: "fq-written" hands the whole text over when the focus leaves, after two seconds
 * of rest and when the page is left, never in the middle of an input method's composition. Numbers that are typed by hand
 * are underlined, if the browser can highlight without touching the text.
 */
const REST = 2000;
const FREE_NUMBER = /\d[\d.,]*%?/g;
const NOT_A_FIGURE = /(?:12345|\d{4}年|\d{1,2}月|\d{1,2}日)/g;

class Manuscript extends HTMLElement {
  #timer = 0;
  #composing = false;
  #sent = "";
  #caret = null;
  #leave = (event) => {
    if (this.#source() !== this.#sent) {
      this.#send();
      event.preventDefault();
    }
  };

  connectedCallback() {
    if (!this.hasAttribute("contenteditable")) {
      this.setAttribute("contenteditable", "true");
      this.setAttribute("role", "textbox");
      this.setAttribute("aria-multiline", "true");
      this.setAttribute("spellcheck", "false");
      this.addEventListener("input", () => this.#changed());
      this.addEventListener("compositionstart", () => (this.#composing = true));
      this.addEventListener("compositionend", () => {
        this.#composing = false;
        this.#changed();
      });
      this.addEventListener("blur", () => this.#send());
      this.addEventListener("paste", (event) => this.#paste(event));
      this.addEventListener("click", (event) => this.#open(event));
    }
    document.addEventListener("selectionchange", this.#remember);
    window.addEventListener("beforeunload", this.#leave);
  }

  disconnectedCallback() {
    clearTimeout(this.#timer);
    document.removeEventListener("selectionchange", this.#remember);
    window.removeEventListener("beforeunload", this.#leave);
  }

  /** Shows a text: [{kind, pieces: [{text, lead} | {moving, shown} | {code, wording, which, shown, name}]}]. */
  show(passages) {
    document.execCommand("defaultParagraphSeparator", false, "p");
    this.replaceChildren(...passages.map((passage) => this.#paragraph(passage)));
    this.#sent = this.#source();
    this.#highlight();
  }

  /** New values of the numbers, without touching the words: {"code|wording|which": shown}. */
  refresh(shown) {
    for (const chip of this.querySelectorAll("[data-code]")) {
      const value = shown[this.#key(chip)];
      if (value !== undefined && chip.textContent !== value) {
        chip.textContent = value;
      }
    }
  }

  /** Puts a number where the caret is, or at the end. */
  insert(piece) {
    this.focus();
    const selection = document.getSelection();
    if (this.#caret && this.contains(this.#caret.startContainer)) {
      selection.removeAllRanges();
      selection.addRange(this.#caret);
    } else {
      const last = this.lastElementChild ?? this.appendChild(this.#paragraph({ kind: "paragraph", pieces: [] }));
      selection.selectAllChildren(last);
      selection.collapseToEnd();
    }
    document.execCommand("insertHTML", false, this.#piece(piece).outerHTML);
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

  /** The chip that was opened is worded otherwise. */
  reword(wording, shown) {
    if (this.opened) {
      this.opened.dataset.wording = wording;
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

  #key(chip) {
    return `${chip.dataset.code}|${chip.dataset.wording}|${chip.dataset.which}`;
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

  #source() {
    return JSON.stringify(this.#read());
  }

  #read() {
    const passages = [];
    let open = null;
    const start = (kind) => passages.push((open = { kind, pieces: [] }));
    const walk = (node, lead) => {
      if (node.nodeType === Node.TEXT_NODE) {
        const text = node.data.replaceAll("\u00a0", " ").replaceAll("\n", "");
        if (text) {
          if (!open) start("paragraph");
          open.pieces.push({ text, lead });
        }
      } else if (node.dataset?.code) {
        if (!open) start("paragraph");
        open.pieces.push({ code: node.dataset.code, wording: node.dataset.wording, which: node.dataset.which });
      } else if (node.dataset?.moving) {
        if (!open) start("paragraph");
        open.pieces.push({ moving: node.dataset.moving });
      } else if (node.nodeName === "P" || node.nodeName === "DIV") {
        start(node.dataset.kind ?? "paragraph");
        node.childNodes.forEach((child) => walk(child, false));
        open = null;
      } else {
        const strong = lead || /^(B|STRONG)$/.test(node.nodeName) || Number(node.style?.fontWeight) >= 600;
        node.childNodes.forEach((child) => walk(child, strong));
      }
    };
    this.childNodes.forEach((node) => walk(node, false));
    return passages.filter((passage) => passage.pieces.length > 0);
  }

  #changed() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#send(), REST);
    this.#highlight();
  }

  #send() {
    if (this.#composing) {
      return;
    }
    clearTimeout(this.#timer);
    const text = this.#source();
    if (text !== this.#sent) {
      this.#sent = text;
      this.dispatchEvent(new CustomEvent("fq-written", { detail: { text } }));
    }
  }

  /** The server could not keep what it was sent: it is sent again with the next change. */
  unkept() {
    this.#sent = "";
  }

  #paste(event) {
    event.preventDefault();
    const lines = event.clipboardData.getData("text/plain").split(/\r?\n/).filter((line) => line.trim());
    lines.forEach((line, index) => {
      if (index > 0) {
        document.execCommand("insertParagraph");
      }
      document.execCommand("insertText", false, line);
    });
  }

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
      const kind = this.#current()?.dataset.kind;
      if (kind && kind !== this.at) {
        this.at = kind;
        this.dispatchEvent(new CustomEvent("fq-at", { detail: { kind } }));
      }
    }
  };

  #current() {
    const node = this.#caret?.startContainer;
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

customElements.define("fq-manuscript", Manuscript);
