package org.fengqiao.report.writing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.report.Which;
import org.fengqiao.report.section.Section;
import org.fengqiao.report.section.SectionBlock;
import org.fengqiao.report.section.SectionRun;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A section with its numbers filled in, as JSON; its day stands beside it. */
final class SectionJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SectionJson() {}

    static String write(Section section) {
        ObjectNode tree = JSON.createObjectNode();
        tree.put("title", section.title()).put("organ", section.organ());
        ArrayNode blocks = tree.putArray("blocks");
        for (SectionBlock block : section.blocks()) {
            ObjectNode its = blocks.addObject();
            ArrayNode runs = its.putArray("runs");
            block.runs().forEach(run -> write(run, runs.addObject()));
            switch (block) {
                case SectionBlock.Heading heading -> its.put("heading", heading.level());
                case SectionBlock.Paragraph paragraph -> its.put("paragraph", true);
                case SectionBlock.Note note -> its.put("note", note.own() ? "own" : "written");
            }
        }
        return JSON.writeValueAsString(tree);
    }

    static Section read(String text, LocalDate date) {
        JsonNode tree = JSON.readTree(text);
        List<SectionBlock> blocks = new ArrayList<>();
        tree.path("blocks").forEach(block -> blocks.add(block(block)));
        return new Section(
                tree.path("title").asString(), blocks, tree.path("organ").asString(), date);
    }

    private static void write(SectionRun run, ObjectNode tree) {
        tree.put("text", run.text());
        switch (run) {
            case SectionRun.Plain plain -> tree.put("strong", plain.strong());
            case SectionRun.Bound bound ->
                tree.put("code", bound.code()).put("which", bound.which().toString());
        }
    }

    private static SectionBlock block(JsonNode tree) {
        List<SectionRun> runs = new ArrayList<>();
        tree.path("runs").forEach(run -> runs.add(run(run)));
        if (tree.has("heading")) {
            return new SectionBlock.Heading(tree.path("heading").asInt(), runs);
        }
        return tree.has("note")
                ? new SectionBlock.Note(runs, tree.path("note").asString().equals("own"))
                : new SectionBlock.Paragraph(runs);
    }

    private static SectionRun run(JsonNode tree) {
        String text = tree.path("text").asString();
        return tree.has("code")
                ? new SectionRun.Bound(
                        text,
                        tree.path("code").asString(),
                        Which.parse(tree.path("which").asString()))
                : new SectionRun.Plain(text, tree.path("strong").asBoolean());
    }
}
