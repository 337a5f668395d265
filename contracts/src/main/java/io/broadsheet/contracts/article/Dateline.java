package io.broadsheet.contracts.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where and when a story was filed and for whom, as its first line says.
 *
 * @param place as printed, null when none is
 * @param date with the year that the edition implies, null when none is printed
 * @param source the agency or paper named in it (东昌府讯, Reuters), null when none is
 */
public record Dateline(@Nullable String place, @Nullable LocalDate date, @Nullable String source) {}
