package org.fengqiao.kernel;

import java.io.IOException;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Finds the message files: {@code words/<room>_zh_CN.properties} and {@code words/<room>_en.properties}. */
@Configuration(proxyBeanMethods = false)
class WordFiles {
    private static final String CHINESE = "_zh_CN.properties";

    @Bean
    MessageSource messageSource(ResourcePatternResolver resources) throws IOException {
        var source = new ReloadableResourceBundleMessageSource();
        source.setDefaultEncoding("UTF-8");
        source.setDefaultLocale(Words.CHINESE);
        source.setFallbackToSystemLocale(false);
        source.setBasenames(Stream.of(resources.getResources("classpath*:words/*" + CHINESE))
                .map(Resource::getFilename)
                .map(name -> "classpath:words/" + name.replace(CHINESE, ""))
                .sorted()
                .toArray(String[]::new));
        return source;
    }
}
