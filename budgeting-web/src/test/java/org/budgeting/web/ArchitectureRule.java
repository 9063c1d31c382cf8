package org.budgeting.web;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.budgeting.access.CallerScope;
import org.budgeting.access.Needs;
import org.budgeting.tenancy.TenantScope;

/**
 * The rules of the house, each beside the deliberate bad example that it has to reject. A rule is made for a root
 * package, so that the same rule looks at the system and at the examples.
 */
enum ArchitectureRule {
    ENTITIES_AND_REPOSITORIES_STAY_IN_THEIR_ROOM(
            "budgets.PublicEntity",
            root -> classes()
                    .that(annotatedWith(Entity.class))
                    .or()
                    .haveSimpleNameEndingWith("Repository")
                    .should()
                    .notBePublic()),

    NOBODY_HOLDS_ANOTHER_COMPONENTS_ENTITY(
            "expenses.HoldsABudget",
            root -> classes().should(eachDependency("hold no entity of another component", (from, edge) -> {
                JavaClass target = edge.getTargetClass();
                return target.isAnnotatedWith(Entity.class) && !ComponentMap.sameComponent(root, from, target);
            }))),

    ENTITIES_HAVE_VERBS_AND_NO_SETTERS(
            "budgets.PublicEntity",
            root -> methods()
                    .that()
                    .areDeclaredInClassesThat()
                    .areAnnotatedWith(Entity.class)
                    .should()
                    .haveNameNotMatching("set[A-Z].*")),

    ONLY_THE_DOOR_IS_PUBLIC(
            "budgets.PublicHelper",
            root -> classes()
                    .that(areDomainRoomsOf(root))
                    .and()
                    .areTopLevelClasses()
                    .and()
                    .arePublic()
                    .should(beDoors())),

    THE_DOMAIN_NEVER_LOOKS_UP_TO_THE_EDGES(
            "budgets.KnowsThePage",
            root -> noClasses()
                    .that()
                    .resideOutsideOfPackage(root + ".web..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(root + ".web..")),

    HTTP_AND_PAGES_STAY_AT_THE_EDGES(
            "budgets.AnswersHttp",
            root -> noClasses()
                    .that()
                    .resideOutsideOfPackages(root + ".web..", root + ".pecunia..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "jakarta.ws.rs..",
                            "jakarta.faces..",
                            "jakarta.servlet..",
                            "org.primefaces..",
                            "org.omnifaces..")),

    WHAT_AN_EDGE_CALLS_NAMES_ITS_RIGHT_C1(
            "web.OpensAnUnguardedDoor",
            root -> classes()
                    .that()
                    .resideInAPackage(root + ".web..")
                    .should(eachAccess(
                            "call only doors that name a right", (from, access) -> isUnguardedDoor(access)))),

    SCOPES_ARE_ENTERED_WHERE_IT_IS_DECLARED_T1_T5(
            "budgets.EntersATenant",
            root -> classes()
                    .should(eachAccess(
                            "not enter a scope", (from, access) -> entersScope(access) && !mayEnterAScope(from)))),

    MONEY_IS_NEVER_A_DOUBLE_M1(
            "budgets.DoublesMoney",
            root -> classes()
                    .that(areDomainRoomsOf(root))
                    .and(carryMoney(root))
                    .should(eachAccess("not compute with double", (from, access) -> makesADouble(access)))
                    .andShould(eachDependency("not hold a double", (from, edge) -> isFloating(edge.getTargetClass())))
                    .andShould(haveNoFloatingSignature())),

    DAYS_AND_MOMENTS_ARE_OF_JAVA_TIME(
            "budgets.OldDate",
            root -> noClasses()
                    .should()
                    .dependOnClassesThat(assignableTo(Date.class).or(assignableTo(Calendar.class)))),

    THE_CLOCK_IS_ASKED(
            "budgets.KnowsTheTimeItself",
            root -> classes()
                    .that()
                    .resideOutsideOfPackage(root + ".calendar..")
                    .should(eachAccess("ask the injected clock", (from, access) -> readsTheTimeItself(access)))),

    NOBODY_PRINTS("budgets.Prints", root -> GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS);

    /**
     * Where a thread begins to work for somebody: the edge, timers, what is resumed after a restart, and the demo's
     * storyteller.
     */
    static final Set<String> ENTER_A_SCOPE = Set.of(
            "org.budgeting.access.CallerScope",
            "org.budgeting.access.EveryTenant",
            "org.budgeting.audit.Sealer",
            "org.budgeting.demo.DemoPurchases",
            "org.budgeting.demo.DemoSpending",
            "org.budgeting.demo.DemoTenant",
            "org.budgeting.goals.FeasibilityAnalyst",
            "org.budgeting.imports.ImportRunner",
            "org.budgeting.recurring.RecurringRunner",
            "org.budgeting.recommendations.Analyst",
            "org.budgeting.webhooks.WebhookRunner",
            "org.budgeting.web.access.CallerFilter",
            "org.budgeting.web.access.KnownTenants");

    /**
     * Doors that edges may open without a right, because nothing of the tenant's business is behind them: which tenant
     * and which day it is, asked before it is known who may do what; who came, which is noted of those too who may
     * nothing any more; and the memory of repeated calls, which runs an operation that names its own right.
     */
    private static final Set<String> OPEN_DOORS = Set.of(
            "org.budgeting.tenancy.TenantService",
            "org.budgeting.people.Arrivals",
            "org.budgeting.idempotency.IdempotentCalls");

    /** What all share has no doors: its values are the point of it. */
    private static final Set<String> SHARED = Set.of("money", "calendar", "problems", "storage");

    private static final Set<String> FLOATING = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    private final String badExample;
    private final Function<String, ArchRule> rule;

    ArchitectureRule(String badExample, Function<String, ArchRule> rule) {
        this.badExample = badExample;
        this.rule = rule;
    }

    String badExample() {
        return badExample;
    }

    ArchRule on(String root) {
        return rule.apply(root).as(name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    static boolean entersScope(JavaAccess<?> access) {
        return access.getTarget().getName().equals("enter")
                && access.getTargetOwner().isAssignableTo(AutoCloseable.class)
                && (access.getTargetOwner().isEquivalentTo(TenantScope.class)
                        || access.getTargetOwner().isEquivalentTo(CallerScope.class));
    }

    private static boolean mayEnterAScope(JavaClass type) {
        return ENTER_A_SCOPE.contains(topLevel(type));
    }

    static String topLevel(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureRule::topLevel).orElse(type.getName());
    }

    private static DescribedPredicate<JavaClass> areDomainRoomsOf(String root) {
        return DescribedPredicate.describe(
                "are rooms of the domain",
                type -> ComponentMap.component(root, type)
                        .filter(name -> !name.equals(ComponentMap.WEB)
                                && !name.equals(ComponentMap.REPORTS)
                                && !SHARED.contains(name))
                        .isPresent());
    }

    /**
     * All but the demo, which makes amounts up by chance, and the sniffer, which weighs how sure it is of a delimiter.
     */
    private static DescribedPredicate<JavaClass> carryMoney(String root) {
        return DescribedPredicate.describe(
                "carry money",
                type -> !type.getPackageName().equals(root + ".demo")
                        && !type.getName().equals(root + ".tables.CsvSniffer"));
    }

    private static ArchCondition<JavaClass> beDoors() {
        return ArchCondition.from(DescribedPredicate.describe(
                "be a door, what it takes and gives, an event, a refusal, or a value that only its component makes",
                ArchitectureRule::isPartOfADoor));
    }

    private static boolean isPartOfADoor(JavaClass type) {
        return type.isRecord()
                || type.isEnum()
                || type.isInterface()
                || type.isAssignableTo(RuntimeException.class)
                || type.isAnnotatedWith(Stateless.class)
                || type.isAnnotatedWith(Singleton.class)
                || type.isAnnotatedWith(ApplicationScoped.class)
                || type.isAnnotatedWith(MappedSuperclass.class)
                || type.getAllRawSuperclasses().stream()
                        .anyMatch(parent -> parent.getPackageName().startsWith("org.eclipse.persistence"))
                || isValueOfItsComponent(type);
    }

    private static boolean isValueOfItsComponent(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.FINAL)
                && type.getConstructors().stream()
                        .noneMatch(made -> made.getModifiers().contains(JavaModifier.PUBLIC));
    }

    private static boolean isUnguardedDoor(JavaAccess<?> access) {
        return access.getTargetOwner().isAnnotatedWith(Stateless.class)
                && access.getTarget() instanceof CodeUnitAccessTarget target
                && !target.getName().equals(JavaConstructor.CONSTRUCTOR_NAME)
                && !target.isAnnotatedWith(Needs.class)
                && !OPEN_DOORS.contains(access.getTargetOwner().getName());
    }

    private static boolean makesADouble(JavaAccess<?> access) {
        return access.getTargetOwner().isAssignableTo(Number.class)
                && access.getTarget() instanceof CodeUnitAccessTarget target
                && (isFloating(target.getRawReturnType())
                        || (access.getTargetOwner().isAssignableTo(BigDecimal.class)
                                && target.getRawParameterTypes().stream().anyMatch(ArchitectureRule::isFloating)));
    }

    private static boolean isFloating(JavaClass type) {
        return FLOATING.contains(type.getBaseComponentType().getName());
    }

    private static ArchCondition<JavaClass> haveNoFloatingSignature() {
        return new ArchCondition<>("have no double in fields and signatures") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream<JavaClass> fields = type.getFields().stream().map(field -> field.getRawType());
                Stream<JavaClass> signatures = type.getCodeUnits().stream()
                        .flatMap(unit -> Stream.concat(
                                unit.getRawParameterTypes().stream(), Stream.of(unit.getRawReturnType())));
                if (Stream.concat(fields, signatures).anyMatch(ArchitectureRule::isFloating)) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getName() + " has a double in a field or a signature"));
                }
            }
        };
    }

    private static boolean readsTheTimeItself(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        if (owner.equals(Clock.class.getName())) {
            return name.startsWith("system");
        }
        if (owner.equals(System.class.getName())) {
            return name.equals("currentTimeMillis");
        }
        return owner.startsWith("java.time.")
                && name.equals("now")
                && access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    /** Something about a class and one of its accesses, or of its dependencies, that breaks a rule. */
    private interface Breach<T> {
        boolean by(JavaClass from, T reached);
    }

    private static ArchCondition<JavaClass> eachAccess(String description, Breach<JavaAccess<?>> breach) {
        return each(
                description,
                (from, events) -> from.getAccessesFromSelf().stream()
                        .filter(access -> breach.by(from, access))
                        .forEach(access -> events.add(SimpleConditionEvent.violated(access, access.getDescription()))));
    }

    private static ArchCondition<JavaClass> eachDependency(String description, Breach<Dependency> breach) {
        return each(
                description,
                (from, events) -> from.getDirectDependenciesFromSelf().stream()
                        .filter(edge -> breach.by(from, edge))
                        .forEach(edge -> events.add(SimpleConditionEvent.violated(edge, edge.getDescription()))));
    }

    private static ArchCondition<JavaClass> each(String description, BiConsumer<JavaClass, ConditionEvents> look) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                look.accept(type, events);
            }
        };
    }
}
