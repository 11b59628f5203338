package org.bloodstream.production.concession.adapter.out.r2dbc;
