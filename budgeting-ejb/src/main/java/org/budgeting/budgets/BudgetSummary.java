package org.budgeting.budgets;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.budgeting.funds.ControlPolicy;
import org.budgeting.funds.Funds;

/**
 * A budget as lists and pages show it. Amounts are in {@code currency}.
 *
 * @param elapsed share of the period that has passed, 0 to 1
 * @param bindsDescendants whether it is a limit for the budgets below it and not spent from itself (F5)
 * @param funds where the money is; all zero before approval
 */
public record BudgetSummary(
        UUID id,
        long version,
        String name,
        String description,
        BudgetType budgetType,
        BigDecimal amount,
        String currency,
        LocalDate startDate,
        LocalDate endDate,
        BudgetStage stage,
        BudgetStatus status,
        UUID category,
        String categoryName,
        UUID department,
        String departmentName,
        String owner,
        ControlPolicy control,
        boolean bindsDescendants,
        BigDecimal targetRoi,
        BigDecimal targetCpa,
        Funds funds,
        BigDecimal elapsed,
        String createdBy,
        Instant createdAt,
        Instant updatedAt,
        String approvedBy,
        Instant approvedAt) {}
