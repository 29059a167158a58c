package org.fengqiao.hotline.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.hotline.CategoryRow;
import org.fengqiao.ui.FormMemory.Notation;
import org.fengqiao.ui.Notations;
import org.jspecify.annotations.Nullable;

/** Chooses what a ticket is about out of the tree, by typing a piece of any name in its path. */
class CategoryPicker extends ComboBox<CategoryRow> {
    private final List<CategoryRow> tree;
    private final Map<Long, String> paths = new HashMap<>();

    /** @param tree each node behind its parent */
    CategoryPicker(List<CategoryRow> tree) {
        this.tree = tree;
        tree.forEach(row -> paths.put(row.id(), path(row)));
        setItems(tree);
        setItemLabelGenerator(row -> paths.getOrDefault(row.id(), row.name()));
        setClearButtonVisible(true);
        setWidthFull();
    }

    private String path(CategoryRow row) {
        Long parent = row.parentId();
        String above = parent == null ? null : paths.get(parent);
        return above == null ? row.name() : above + " / " + row.name();
    }

    String words(@Nullable Long id) {
        return id == null ? "" : paths.getOrDefault(id, "");
    }

    @Nullable CategoryRow row(@Nullable Long id) {
        return tree.stream()
                .filter(row -> id != null && row.id() == id)
                .findFirst()
                .orElse(null);
    }

    /** How a draft keeps the choice. */
    Notation<CategoryRow> notation() {
        return Notations.among(tree, CategoryRow::code);
    }
}
