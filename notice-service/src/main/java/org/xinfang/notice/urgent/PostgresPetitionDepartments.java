package org.xinfang.notice.urgent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import org.hibernate.Session;
import org.xinfang.contracts.OrganRef;

@ApplicationScoped
class PostgresPetitionDepartments implements PetitionDepartments {
    private final Session database;

    PostgresPetitionDepartments(Session database) {
        this.database = database;
    }

    @Override
    public void keep(OrganRef department) {
        database.createNativeQuery("""
                        INSERT INTO petition_department (code, name) VALUES (:code, :name)
                        ON CONFLICT (code) DO UPDATE SET name = excluded.name
                        """)
                .setParameter("code", department.code())
                .setParameter("name", department.name())
                .executeUpdate();
    }

    @Override
    public OrganRef named(String code) {
        var name = database.createNativeQuery("SELECT name FROM petition_department WHERE code = :code", Tuple.class)
                .setParameter("code", code)
                .getSingleResult()
                .get(0, String.class);
        return new OrganRef(code, name);
    }
}
