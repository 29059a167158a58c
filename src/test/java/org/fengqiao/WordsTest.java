package org.fengqiao;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.kernel.Coded;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class WordsTest {
    @Test
    void chineseAndEnglishHaveTheSameKeys() throws IOException {
        assertThat(words("en").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(words("zh_CN").stringPropertyNames());
    }

    @Test
    void noTextIsEmpty() throws IOException {
        for (String language : Set.of("zh_CN", "en")) {
            Properties words = words(language);
            assertThat(words.stringPropertyNames().stream()
                            .filter(key -> words.getProperty(key).isBlank()))
                    .isEmpty();
        }
    }

    /** A second line of a key would silently replace the first. */
    @Test
    void noKeyStandsTwiceInAFile() throws IOException {
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:words/*.properties")) {
            List<String> keys = file.getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && line.contains("="))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
            assertThat(keys).as(file.getFilename()).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyCodedConstantHasItsWords() throws IOException {
        Set<String> known = words("zh_CN").stringPropertyNames();
        Set<String> wanted = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("org.fengqiao").stream()
                        .filter(type -> type.isAssignableTo(Coded.class))
                        .map(JavaClass::reflect)
                        .filter(Class::isEnum)
                        .flatMap(type -> Stream.of(type.getEnumConstants()))
                        .map(constant -> ((Coded) constant).wordsKey())
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(known).containsAll(wanted);
    }

    private static Properties words(String language) throws IOException {
        Properties all = new Properties();
        for (var file : new PathMatchingResourcePatternResolver()
                .getResources("classpath*:words/*_" + language + ".properties")) {
            Properties one = new Properties();
            one.load(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8));
            one.forEach((key, text) -> assertThat(all.put(key, text))
                    .as("key %s stands twice", key)
                    .isNull());
        }
        return all;
    }
}
