/** Tests of epr-bridge. */
@org.jspecify.annotations.NullMarked
package org.bloodstream.records;
