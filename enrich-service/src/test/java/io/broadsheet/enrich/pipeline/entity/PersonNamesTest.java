package io.broadsheet.enrich.pipeline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNamesTest {
  private final PersonNames names = new PersonNames();

  @ParameterizedTest
  @ValueSource(strings = {"王立春", "赵明", "欧阳文清", "司马光"})
  void takesFamilyAndGivenName(String name) {
    assertThat(names.isPlausible(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"李哥", "王大姐", "张师傅", "刘老师", "陈某", "赵总", "王", "高质量", "张在到", "司马"})
  void takesNoNicknamesAndNoWords(String word) {
    assertThat(names.isPlausible(word)).isFalse();
  }
}
