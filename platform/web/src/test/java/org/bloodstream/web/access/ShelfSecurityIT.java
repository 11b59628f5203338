package org.bloodstream.web.access;

import org.bloodstream.testkit.BloodstreamTest;
import org.bloodstream.testkit.TestEnvironment;
import org.bloodstream.web.HttpSecurityContract;
import org.bloodstream.web.tryout.ShelfApplication;
import org.springframework.test.context.ContextConfiguration;

@BloodstreamTest
@ContextConfiguration(classes = ShelfApplication.class, initializers = TestEnvironment.class)
class ShelfSecurityIT extends HttpSecurityContract {}
