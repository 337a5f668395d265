package io.broadsheet.archive;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class TransactionTest {
  @Test
  void tellsOfTheFirstFaultWhenRollingBackFailsToo() {
    SQLException first = new SQLException("the statement", "22021");
    SQLException second = new SQLException("the connection", "08006");

    assertThatThrownBy(
            () ->
                Transaction.on(
                    thatCannotRollBack(second),
                    connection -> {
                      throw first;
                    }))
        .isSameAs(first)
        .hasSuppressedException(second);
  }

  private static Connection thatCannotRollBack(SQLException fault) {
    return (Connection)
        Proxy.newProxyInstance(
            TransactionTest.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("rollback")) {
                throw fault;
              }
              return null;
            });
  }
}
