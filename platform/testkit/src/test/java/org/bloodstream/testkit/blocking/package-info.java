@org.jspecify.annotations.NullMarked
package org.bloodstream.testkit.blocking;
