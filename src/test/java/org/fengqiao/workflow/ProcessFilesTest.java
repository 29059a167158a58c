package org.fengqiao.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.flowable.bpmn.converter.BpmnXMLConverter;
import org.flowable.bpmn.model.Activity;
import org.flowable.bpmn.model.BoundaryEvent;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.EndEvent;
import org.flowable.bpmn.model.ExclusiveGateway;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.bpmn.model.Process;
import org.flowable.bpmn.model.ReceiveTask;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.StartEvent;
import org.flowable.bpmn.model.TimerEventDefinition;
import org.flowable.bpmn.model.UserTask;
import org.flowable.common.engine.impl.util.io.UrlStreamSource;
import org.flowable.validation.ProcessValidatorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What the diagrams promise to whoever opens them. */
class ProcessFilesTest {
    private static final Path FOLDER = Path.of("processes");
    private static final String SUFFIX = ".bpmn20.xml";

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereAreDiagrams() throws IOException {
        assertThat(files()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void theFileIsNamedAfterItsProcess(Path file) {
        assertThat(model(file).getMainProcess().getId() + SUFFIX)
                .isEqualTo(file.getFileName().toString());
        assertThat(model(file).getProcesses()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("files")
    void theEngineFindsNothingWrong(Path file) {
        assertThat(new ProcessValidatorFactory().createDefaultProcessValidator().validate(model(file)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyIdIsAWord(Path file) {
        assertThat(model(file).getMainProcess().getFlowElements())
                .extracting(FlowElement::getId)
                .allMatch(id -> id.matches("[a-z][a-zA-Z]+"))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyStepAndDecisionIsNamedInChinese(Path file) {
        assertThat(nodes(file))
                .allSatisfy(node -> assertThat(node.getName()).as(node.getId()).matches(".*\\p{IsHan}.*"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyElementIsDrawn(Path file) {
        BpmnModel model = model(file);
        assertThat(nodes(file))
                .allSatisfy(
                        node -> assertThat(model.getLocationMap()).as("shape").containsKey(node.getId()));
        assertThat(flows(file))
                .allSatisfy(flow ->
                        assertThat(model.getFlowLocationMap()).as("edge").containsKey(flow.getId()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyPathLeadsFromABeginningToAnEnd(Path file) {
        for (FlowNode node : nodes(file)) {
            if (!(node instanceof StartEvent) && !(node instanceof BoundaryEvent)) {
                assertThat(node.getIncomingFlows()).as("into " + node.getId()).isNotEmpty();
            }
            if (!(node instanceof EndEvent)) {
                assertThat(node.getOutgoingFlows()).as("out of " + node.getId()).isNotEmpty();
            }
        }
    }

    /** Such things block moving running instances to a new version, and sending back. */
    @ParameterizedTest
    @MethodSource("files")
    void theProcessIsFlat(Path file) {
        assertThat(nodes(file).stream().map(node -> node.getClass().getSimpleName()))
                .isSubsetOf(
                        "StartEvent",
                        "EndEvent",
                        "UserTask",
                        "ReceiveTask",
                        "ExclusiveGateway",
                        "InclusiveGateway",
                        "BoundaryEvent");
        assertThat(nodes(file).stream().filter(Activity.class::isInstance).map(Activity.class::cast))
                .noneMatch(Activity::hasMultiInstanceLoopCharacteristics);
    }

    @ParameterizedTest
    @MethodSource("files")
    void timersWarnAndMarkWithoutInterrupting(Path file) {
        List<BoundaryEvent> timers = nodes(file).stream()
                .filter(BoundaryEvent.class::isInstance)
                .map(BoundaryEvent.class::cast)
                .toList();
        assertThat(timers).isNotEmpty().allSatisfy(timer -> {
            assertThat(timer.isCancelActivity()).isFalse();
            assertThat(timer.getEventDefinitions()).singleElement().isInstanceOf(TimerEventDefinition.class);
            assertThat(((TimerEventDefinition) timer.getEventDefinitions().getFirst()).getTimeDate())
                    .matches("\\$\\{\\w+At}");
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyUserTaskHasOneGroup(Path file) {
        assertThat(userTasks(file))
                .allSatisfy(task ->
                        assertThat(task.getCandidateGroups()).as(task.getId()).hasSize(1));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyDecisionSaysWhereItGoes(Path file) {
        nodes(file).stream().filter(ExclusiveGateway.class::isInstance).forEach(gateway -> {
            String byDefault = ((ExclusiveGateway) gateway).getDefaultFlow();
            assertThat(gateway.getOutgoingFlows())
                    .allSatisfy(
                            flow -> assertThat(flow.getId().equals(byDefault) || flow.getConditionExpression() != null)
                                    .as(flow.getId())
                                    .isTrue());
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void theScreensSayWhatTheDiagramSays(Path file) throws IOException {
        Properties words = words();
        Stream.concat(userTasks(file).stream(), nodes(file).stream().filter(ReceiveTask.class::isInstance))
                .forEach(step -> assertThat(words.getProperty("step." + step.getId()))
                        .as(step.getId())
                        .isEqualTo(step.getName()));
    }

    @Test
    void noWordsAreLeftOfStepsThatAreGone() throws IOException {
        Set<String> steps = files().stream()
                .flatMap(file -> nodes(file).stream())
                .filter(Activity.class::isInstance)
                .map(node -> "step." + node.getId())
                .collect(java.util.stream.Collectors.toSet());
        assertThat(words().stringPropertyNames().stream().filter(key -> key.matches("step\\.[A-Za-z]+")))
                .isSubsetOf(steps);
    }

    private static List<UserTask> userTasks(Path file) {
        return model(file).getMainProcess().findFlowElementsOfType(UserTask.class);
    }

    private static List<FlowNode> nodes(Path file) {
        return process(file).findFlowElementsOfType(FlowNode.class);
    }

    private static List<SequenceFlow> flows(Path file) {
        return process(file).findFlowElementsOfType(SequenceFlow.class);
    }

    private static Process process(Path file) {
        return model(file).getMainProcess();
    }

    private static BpmnModel model(Path file) {
        try {
            var source = new UrlStreamSource(file.toUri().toURL());
            return new BpmnXMLConverter().convertToBpmnModel(source, true, false, "UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties words() throws IOException {
        Properties all = new Properties();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:words/*_zh_CN.properties")) {
            all.load(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8));
        }
        return all;
    }
}
