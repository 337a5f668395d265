/** The manifests of {@code deploy/kubernetes}, checked without a cluster. */
@NullMarked
package io.broadsheet.pipeline.kubernetes;

import org.jspecify.annotations.NullMarked;
