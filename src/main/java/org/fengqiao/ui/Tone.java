package org.fengqiao.ui;

/** How much a mark asks for attention. Each tone has a shape of its own, so that nothing depends on colour. */
public enum Tone {
    /** Nothing to do. */
    CALM("○"),
    GOOD("✓"),
    NOTE("◆"),
    /** Due soon. */
    SOON("▲"),
    /** Late, or dangerous. */
    URGENT("■");

    private final String shape;

    Tone(String shape) {
        this.shape = shape;
    }

    String shape() {
        return shape;
    }

    String cssClass() {
        return "fq-mark-" + name().toLowerCase(java.util.Locale.ROOT);
    }
}
