/** What the blood service made of a hospital's order, told to the laboratory that sent it. */
@NullMarked
package org.bloodstream.laboratory.answering;

import org.jspecify.annotations.NullMarked;
