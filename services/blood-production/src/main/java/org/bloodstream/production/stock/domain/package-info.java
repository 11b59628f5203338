/** The rules of stock: ages, days of cover, alerts, and what is likely to expire. */
@NullMarked
package org.bloodstream.production.stock.domain;

import org.jspecify.annotations.NullMarked;
