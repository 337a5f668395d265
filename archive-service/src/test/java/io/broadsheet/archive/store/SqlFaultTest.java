package io.broadsheet.archive.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlFaultTest {
  @ParameterizedTest
  @ValueSource(strings = {"22021", "22008", "23502", "54000"})
  void blamesTheDataForWhatOnlyTheDataCanMend(String state) {
    assertThat(SqlFault.isPermanent(new SQLException("refused", state))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"08006", "57P01", "57014", "40P01", "53100", "42P01", "25006"})
  void waitsForWhatMendsWithTime(String state) {
    assertThat(SqlFault.isPermanent(new SQLException("refused", state))).isFalse();
  }

  @Test
  void looksBehindABatch() {
    BatchUpdateException batch = new BatchUpdateException("a batch", new int[0]);
    batch.setNextException(new SQLException("refused", "22021"));

    assertThat(SqlFault.isPermanent(batch)).isTrue();
    assertThat(SqlFault.isPermanent(new SQLException("the pool is empty"))).isFalse();
  }
}
