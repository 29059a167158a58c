/**
 * <fq-form-guard form="intake" owner="wangge1">: watches over what is typed in the page around it.
 *
 * What the server has not confirmed yet is kept in this tab's session storage, keyed by form and owner, and is handed
 * back ("fq-rescued") when the form is opened again after a lost session; leaving the page while something is
 * unconfirmed asks first. The server confirms each value by calling kept(id, text).
 */
const FIELDS = "vaadin-text-field, vaadin-text-area";

class FormGuard extends HTMLElement {
  #waiting = new Map();
  #typed = (event) => this.#note(event);
  #leave = (event) => {
    if (this.#waiting.size > 0) {
      event.preventDefault();
    }
  };

  connectedCallback() {
    this.hidden = true;
    this.scope = this.closest(".fq-page") ?? document.body;
    this.scope.addEventListener("input", this.#typed, true);
    window.addEventListener("beforeunload", this.#leave);
  }

  disconnectedCallback() {
    this.scope.removeEventListener("input", this.#typed, true);
    window.removeEventListener("beforeunload", this.#leave);
  }

  get #store() {
    return `fq-unsent:${this.getAttribute("form")}:${this.getAttribute("owner")}`;
  }

  #note(event) {
    const field = event.target.closest?.(FIELDS);
    if (!field?.id) {
      return;
    }
    queueMicrotask(() => {
      this.#waiting.set(field.id, event.target.value ?? "");
      this.#save();
    });
  }

  #save() {
    if (this.#waiting.size === 0) {
      sessionStorage.removeItem(this.#store);
    } else {
      sessionStorage.setItem(this.#store, JSON.stringify(Object.fromEntries(this.#waiting)));
    }
  }

  /** The server has this value of this field. */
  kept(id, text) {
    if (this.#waiting.get(id) === text) {
      this.#waiting.delete(id);
      this.#save();
    }
  }

  /** Hands back what an earlier page of this tab could not send, and forgets what others left behind. */
  rescue() {
    const found = sessionStorage.getItem(this.#store);
    Object.keys(sessionStorage)
      .filter((name) => name.startsWith("fq-unsent:"))
      .forEach((name) => sessionStorage.removeItem(name));
    if (found) {
      this.dispatchEvent(new CustomEvent("fq-rescued", { detail: { values: found } }));
    }
  }

  /** The form was sent; nothing waits any more. */
  done() {
    this.#waiting.clear();
    this.#save();
  }
}

customElements.get("fq-form-guard") ?? customElements.define("fq-form-guard", FormGuard);
