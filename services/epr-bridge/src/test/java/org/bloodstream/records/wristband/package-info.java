@org.jspecify.annotations.NullMarked
package org.bloodstream.records.wristband;
