package io.broadsheet.archive.arrival;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A database that refuses a number of connections before it comes back. */
final class FlakyDatabase {
  private final DataSource database;
  private final int outages;
  private final AtomicInteger refusals = new AtomicInteger();

  FlakyDatabase(DataSource database, int outages) {
    this.database = database;
    this.outages = outages;
  }

  int refusals() {
    return refusals.get();
  }

  DataSource dataSource() {
    return (DataSource)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("getConnection") && refusals.get() < outages) {
                refusals.incrementAndGet();
                throw new SQLException("the database system is shutting down", "57P03");
              }
              try {
                return method.invoke(database, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
