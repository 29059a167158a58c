package org.fengqiao.paper;

import java.util.List;

/**
 * What is odd about a template.
 *
 * @param unknown placeholders that nobody knows: they would be printed as they are
 * @param missing placeholders that such a paper has to have
 */
public record TemplateFindings(List<String> unknown, List<String> missing) {
    public TemplateFindings {
        unknown = List.copyOf(unknown);
        missing = List.copyOf(missing);
    }

    public boolean none() {
        return unknown.isEmpty() && missing.isEmpty();
    }
}
