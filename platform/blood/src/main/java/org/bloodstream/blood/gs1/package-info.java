/** GS1 keys and element strings, as far as hospitals use them for patients, places, staff and consumables. */
@NullMarked
package org.bloodstream.blood.gs1;

import org.jspecify.annotations.NullMarked;
